package org.ziyara.gate;

import java.time.LocalTime;
import org.ziyara.booking.Reference;
import org.ziyara.booking.VisitState;
import org.ziyara.shared.Localized;
import org.ziyara.visitor.DocumentType;

/** A visit as a line of the day's list. */
public record DayRow(
    String reference,
    VisitState state,
    LocalTime startsAt,
    LocalTime endsAt,
    Localized roomName,
    String visitorName,
    DocumentType documentType,
    String documentNumber,
    int companions) {

  public String shownReference() {
    return Reference.shown(reference);
  }

  /** The visitor and those who come along. */
  public int people() {
    return 1 + companions;
  }
}
