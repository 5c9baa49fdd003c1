package org.ziyara.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.ziyara.shared.Localized;
import org.ziyara.shared.Row;

/**
 * An offered place, as whoever has its link sees it: nothing tells who visits whom.
 *
 * @param answerUntil by the institution's clock
 */
public record OfferView(
    Answer answer,
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    Localized institutionName,
    LocalDateTime answerUntil) {

  /** What became of the offer. */
  public enum Answer {
    OPEN,
    ACCEPTED,
    DECLINED,
    LAPSED,
    /** Accepted, and cancelled or over since. */
    PAST
  }

  static OfferView of(Row row, Instant now) {
    VisitState state = row.constant(VisitState.class);
    LocalDate date = row.date();
    LocalTime startsAt = row.time();
    LocalTime endsAt = row.time();
    Localized institutionName = row.localized();
    ZoneId zone = ZoneId.of(row.text());
    Instant end = row.instant();
    Answer answer = answer(state, now.isBefore(end));
    LocalDateTime answerUntil = LocalDateTime.ofInstant(end, zone);
    return new OfferView(answer, date, startsAt, endsAt, institutionName, answerUntil);
  }

  private static Answer answer(VisitState state, boolean inTime) {
    return switch (state) {
      case HELD -> inTime ? Answer.OPEN : Answer.LAPSED;
      case RELEASED -> Answer.DECLINED;
      case EXPIRED -> Answer.LAPSED;
      case CONFIRMED, CHECKED_IN, ADMITTED -> Answer.ACCEPTED;
      case CANCELLED, REFUSED, COMPLETED, NO_SHOW -> Answer.PAST;
    };
  }
}
