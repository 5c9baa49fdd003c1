package org.ziyara.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.shared.Ids;
import org.ziyara.shared.ZiyaraException;

/** A permit of a visitor to see an inmate. What it says never changes; it can be revoked. */
@Entity
@Table(name = "visit_permit")
public class VisitPermit {

  @Id private Long id;
  private Long inmateId;
  private Long visitorId;

  @Enumerated(EnumType.STRING)
  private PermitKind kind;

  private String reference;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private Integer visits;
  private String recordedBy;
  private Instant recordedAt;
  private Instant revokedAt;

  @Version private int version;

  protected VisitPermit() {}

  VisitPermit(long inmateId, long visitorId, PermitDetails details, String by, Instant now) {
    this.id = Ids.next();
    this.inmateId = inmateId;
    this.visitorId = visitorId;
    this.kind = details.kind();
    this.reference = details.reference();
    this.firstDay = details.firstDay();
    this.lastDay = details.lastDay();
    this.visits = details.visits();
    this.recordedBy = by;
    this.recordedAt = now;
  }

  /**
   * @throws ZiyaraException ORDER_ENDED when it is revoked already
   */
  void revoke(Instant now) {
    if (revokedAt != null) {
      throw new ZiyaraException("ORDER_ENDED");
    }
    revokedAt = now;
  }

  Long id() {
    return id;
  }

  Long inmateId() {
    return inmateId;
  }

  PermitKind kind() {
    return kind;
  }

  int version() {
    return version;
  }
}
