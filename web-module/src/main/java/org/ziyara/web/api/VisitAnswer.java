package org.ziyara.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.booking.VisitState;
import org.ziyara.booking.VisitView;
import org.ziyara.web.api.protocol.Located;
import org.ziyara.web.api.protocol.MayBeAbsent;

/**
 * A visit.
 *
 * @param holdExpiresAt until when a held one must be confirmed
 */
public record VisitAnswer(
    String reference,
    VisitState state,
    String institution,
    long link,
    long slot,
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    @MayBeAbsent Instant holdExpiresAt,
    @MayBeAbsent Instant confirmedAt,
    @MayBeAbsent Instant cancelledAt)
    implements Located {

  static VisitAnswer of(VisitView visit) {
    return new VisitAnswer(
        visit.reference(),
        visit.state(),
        visit.institutionCode(),
        visit.linkId(),
        visit.slotId(),
        visit.date(),
        visit.startsAt(),
        visit.endsAt(),
        visit.state() == VisitState.HELD ? visit.holdExpiresAt() : null,
        visit.confirmedAt(),
        visit.cancelledAt());
  }

  @Override
  public String path() {
    return "visits/" + reference;
  }
}
