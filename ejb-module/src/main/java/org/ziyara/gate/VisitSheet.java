package org.ziyara.gate;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.booking.Reference;
import org.ziyara.booking.VisitState;
import org.ziyara.visitor.DocumentType;

/**
 * A visit as the gate sees it. Moments are local to the institution.
 *
 * @param version what the officer has seen: acting on an older one is refused
 */
public record VisitSheet(
    long id,
    int version,
    String reference,
    VisitState state,
    LocalDate day,
    LocalTime startsAt,
    LocalTime endsAt,
    String roomNameAr,
    String roomNameFr,
    Visitor visitor,
    List<Companion> companions,
    Inmate inmate,
    History history,
    Verdict verdict)
    implements Serializable {

  /** The visitor, as the identity document must say. */
  public record Visitor(String fullName, int age, DocumentType documentType, String documentNumber)
      implements Serializable {}

  /** Whom they visit. */
  public record Inmate(String registerNumber, String nameAr, String nameFr)
      implements Serializable {}

  /** What has happened, and when; null for what has not. */
  public record History(
      LocalDateTime confirmedAt,
      LocalDateTime cancelledAt,
      LocalDateTime checkedInAt,
      LocalDateTime admittedAt,
      LocalDateTime refusedAt,
      String refusalReason)
      implements Serializable {}

  public String shownReference() {
    return Reference.shown(reference);
  }
}
