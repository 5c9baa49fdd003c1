package org.ziyara.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.ziyara.order.PermitDetails;
import org.ziyara.order.PermitKind;
import org.ziyara.order.PermitService;
import org.ziyara.shared.NotFoundException;

/** A permit as it is written down on an inmate's file. */
@Named
@RequestScoped
public class PermitForm {

  @Inject private PermitService permits;
  @Inject private InmatePage page;

  private Long link;
  private PermitKind kind = PermitKind.JUDICIAL;
  private String reference;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private Integer visits;

  public String record() {
    return page.act(
        "recorded",
        () ->
            permits.record(
                linkOnFile(), new PermitDetails(kind, reference, firstDay, lastDay, visits)));
  }

  private long linkOnFile() {
    return page.getFile().visitors().stream()
        .mapToLong(visitor -> visitor.linkId())
        .filter(id -> link != null && id == link)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  public Long getLink() {
    return link;
  }

  public void setLink(Long link) {
    this.link = link;
  }

  public PermitKind[] getKinds() {
    return PermitKind.values();
  }

  public PermitKind getKind() {
    return kind;
  }

  public void setKind(PermitKind kind) {
    this.kind = kind;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public Integer getVisits() {
    return visits;
  }

  public void setVisits(Integer visits) {
    this.visits = visits;
  }

  public int getReferenceLength() {
    return PermitDetails.REFERENCE_LENGTH;
  }
}
