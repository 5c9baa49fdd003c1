package org.ziyara.flag;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.booking.Reference;
import org.ziyara.rules.Violation;
import org.ziyara.shared.Localized;

/**
 * A confirmed visit for a director to decide.
 *
 * @param reference nine bare characters
 * @param version what the director has seen: deciding on an older one is refused
 * @param violations why it no longer fits
 */
public record FlaggedVisit(
    long visitId,
    String reference,
    int version,
    LocalDate date,
    LocalTime startsAt,
    Localized roomName,
    String visitorName,
    int companions,
    String registerNumber,
    Localized inmateName,
    List<Violation> violations,
    Instant flaggedAt)
    implements Serializable {

  public String shownReference() {
    return Reference.shown(reference);
  }

  /** Whether a director may let it take place all the same. */
  public boolean isTolerable() {
    return violations.stream().allMatch(violation -> violation.code().isOverridable());
  }
}
