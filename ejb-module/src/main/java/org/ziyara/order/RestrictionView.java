package org.ziyara.order;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.rules.RestrictionFacts.Effect;
import org.ziyara.shared.Localized;

/**
 * A restriction as staff read it.
 *
 * @param institutionId null where it holds in every institution
 * @param inmate null where it holds for all inmates
 * @param person null where it holds for whoever visits the inmate
 * @param lastDay null: until it is lifted
 * @param liftedAt null while it has not been lifted
 */
public record RestrictionView(
    long id,
    int version,
    Long institutionId,
    Inmate inmate,
    Person person,
    Effect effect,
    LocalDate firstDay,
    LocalDate lastDay,
    String reason,
    String decidedBy,
    Instant decidedAt,
    Instant liftedAt)
    implements Serializable {

  /** Whose visits it restricts. */
  public record Inmate(long id, String registerNumber, Localized name) implements Serializable {}

  public boolean isNational() {
    return institutionId == null;
  }

  public boolean isLifted() {
    return liftedAt != null;
  }
}
