package org.ziyara.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.rules.RestrictionFacts.Effect;
import org.ziyara.shared.Ids;
import org.ziyara.shared.ZiyaraException;

/**
 * A restriction on a person, on an inmate, or on a pair. What it says never changes; it can be
 * lifted before it ends.
 */
@Entity
public class Restriction {

  @Id private Long id;

  /** Null where it holds in every institution. */
  private Long institutionId;

  private Long inmateId;
  private Long visitorId;
  private String documentNumber;
  private String fullName;
  private LocalDate dateOfBirth;

  @Enumerated(EnumType.STRING)
  private Effect effect;

  private LocalDate firstDay;
  private LocalDate lastDay;
  private String reason;
  private String decidedBy;
  private Instant decidedAt;
  private Instant liftedAt;

  @Version private int version;

  protected Restriction() {}

  Restriction(Long institutionId, RestrictionDetails details, String by, Instant now) {
    this.id = Ids.next();
    this.institutionId = institutionId;
    this.inmateId = details.inmateId();
    this.effect = details.effect();
    this.firstDay = details.firstDay();
    this.lastDay = details.lastDay();
    this.reason = details.reason();
    this.decidedBy = by;
    this.decidedAt = now;
    if (details.person() != null) {
      this.visitorId = details.person().visitorId();
      this.documentNumber = details.person().documentNumber();
      this.fullName = details.person().fullName();
      this.dateOfBirth = details.person().dateOfBirth();
    }
  }

  /**
   * @throws ZiyaraException ORDER_ENDED when it is lifted already
   */
  void lift(Instant now) {
    if (liftedAt != null) {
      throw new ZiyaraException("ORDER_ENDED");
    }
    liftedAt = now;
  }

  Long id() {
    return id;
  }

  Long institutionId() {
    return institutionId;
  }

  int version() {
    return version;
  }
}
