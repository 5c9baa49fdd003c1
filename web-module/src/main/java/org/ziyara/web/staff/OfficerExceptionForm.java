package org.ziyara.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.ziyara.duty.DutyExceptionDetails;
import org.ziyara.duty.DutyService;
import org.ziyara.rebalance.Band;
import org.ziyara.shared.ZiyaraException;

/** A date with other officers than usual, as it is written down. */
@Named
@RequestScoped
public class OfficerExceptionForm {

  @Inject private DutyService service;
  @Inject private StaffProblems problems;

  private LocalDate day;
  private Band band = Band.MORNING;
  private String officers;
  private String reason;

  public String except() {
    try {
      int number = OfficersPage.number(officers == null ? "" : officers);
      service.except(null, new DutyExceptionDetails(day, band, number, reason));
      return OfficersPage.here("excepted");
    } catch (ZiyaraException refused) {
      problems.add(refused);
      return null;
    }
  }

  public Band[] getBands() {
    return Band.values();
  }

  public int getReasonLength() {
    return DutyExceptionDetails.REASON_LENGTH;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public Band getBand() {
    return band;
  }

  public void setBand(Band band) {
    this.band = band;
  }

  public String getOfficers() {
    return officers;
  }

  public void setOfficers(String officers) {
    this.officers = officers;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
