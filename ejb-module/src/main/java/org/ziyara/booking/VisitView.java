package org.ziyara.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.visitor.CompanionView;

/**
 * A visit as its family sees it.
 *
 * @param reference nine bare characters, see {@link Reference#shown} * @param cancellable whether
 *     it can still be cancelled now
 */
public record VisitView(
    String reference,
    VisitState state,
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    String institutionCode,
    String institutionNameAr,
    String institutionNameFr,
    String city,
    String roomNameAr,
    String roomNameFr,
    long linkId,
    String inmateNameAr,
    String inmateNameFr,
    Instant holdExpiresAt,
    Instant confirmedAt,
    Instant cancelledAt,
    String refusalReason,
    boolean cancellable,
    List<CompanionView> companions) {

  public String shownReference() {
    return Reference.shown(reference);
  }

  /** The same visit with these companions. */
  VisitView with(List<CompanionView> all) {
    return new VisitView(
        reference,
        state,
        date,
        startsAt,
        endsAt,
        institutionCode,
        institutionNameAr,
        institutionNameFr,
        city,
        roomNameAr,
        roomNameFr,
        linkId,
        inmateNameAr,
        inmateNameFr,
        holdExpiresAt,
        confirmedAt,
        cancelledAt,
        refusalReason,
        cancellable,
        List.copyOf(all));
  }
}
