package org.ziyara.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.shared.Localized;
import org.ziyara.visitor.CompanionView;

/**
 * A visit as its family sees it.
 *
 * @param id for those who work with it; never shown
 * @param offered whether the waiting list has offered it
 * @param reference nine bare characters, see {@link Reference#shown}
 * @param reason why the institution turned the family away or called the visit off
 * @param inDoubt whether something ordered since stands in its way, for the director to decide
 * @param relocated whether the institution has moved it there, or found it no place, and the family
 *     has not answered
 * @param cancellable whether it can still be cancelled now
 */
public record VisitView(
    long id,
    long slotId,
    String reference,
    VisitState state,
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    String institutionCode,
    Localized institutionName,
    String city,
    Localized roomName,
    long linkId,
    Localized inmateName,
    boolean offered,
    Instant holdExpiresAt,
    Instant confirmedAt,
    Instant cancelledAt,
    String reason,
    boolean inDoubt,
    boolean relocated,
    boolean cancellable,
    List<CompanionView> companions) {

  public String shownReference() {
    return Reference.shown(reference);
  }

  /** The same visit with these companions. */
  VisitView with(List<CompanionView> all) {
    return new VisitView(
        id,
        slotId,
        reference,
        state,
        date,
        startsAt,
        endsAt,
        institutionCode,
        institutionName,
        city,
        roomName,
        linkId,
        inmateName,
        offered,
        holdExpiresAt,
        confirmedAt,
        cancelledAt,
        reason,
        inDoubt,
        relocated,
        cancellable,
        List.copyOf(all));
  }
}
