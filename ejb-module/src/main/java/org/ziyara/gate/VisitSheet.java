package org.ziyara.gate;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.booking.Reference;
import org.ziyara.booking.VisitState;
import org.ziyara.rules.ViolationCode;
import org.ziyara.shared.Localized;
import org.ziyara.visitor.DocumentType;

/**
 * A visit as the gate sees it. Moments are local to the institution.
 *
 * @param version what the officer has seen: acting on an older one is refused
 * @param inDoubt whether it waits for a decision of the director
 */
public record VisitSheet(
    long id,
    int version,
    String reference,
    VisitState state,
    LocalDate day,
    LocalTime startsAt,
    LocalTime endsAt,
    Localized roomName,
    Visitor visitor,
    List<Companion> companions,
    Inmate inmate,
    History history,
    boolean inDoubt,
    Override override,
    Verdict verdict)
    implements Serializable {

  /** The visitor, as the identity document must say. */
  public record Visitor(String fullName, int age, DocumentType documentType, String documentNumber)
      implements Serializable {}

  /** Whom they visit. */
  public record Inmate(String registerNumber, Localized name) implements Serializable {}

  /** The rules that a director has let pass, and why; no codes when none. */
  public record Override(List<ViolationCode> codes, String reason, String decidedBy)
      implements Serializable {}

  /** What has happened, and when; null for what has not. Reasons are those given at the desk. */
  public record History(
      LocalDateTime confirmedAt,
      LocalDateTime movedAt,
      String moveReason,
      LocalDateTime cancelledAt,
      String cancelReason,
      LocalDateTime checkedInAt,
      LocalDateTime admittedAt,
      LocalDateTime refusedAt,
      String reason)
      implements Serializable {}

  /** Whether the family may still ask the desk to change it, as far as the day alone tells. */
  public boolean isChangeable() {
    return state == VisitState.CONFIRMED
        && (verdict == Verdict.TOO_EARLY || verdict == Verdict.CHECK_IN);
  }

  public String shownReference() {
    return Reference.shown(reference);
  }
}
