package org.ziyara.relocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.ziyara.booking.VisitState;
import org.ziyara.explanation.ViolationsJson;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Violation;
import org.ziyara.rules.ViolationCode;
import org.ziyara.shared.Localized;
import org.ziyara.shared.Row;

/**
 * A visit that was moved or called off, as whoever has its link sees it: nothing tells who visits
 * whom.
 *
 * @param toDate null when it was called off, as the times are
 * @param institutionName where it is now, or was to be
 * @param causes as a family may read them
 */
public record MovedVisit(
    Answer answer,
    LocalDate fromDate,
    LocalTime fromStartsAt,
    LocalDate toDate,
    LocalTime toStartsAt,
    Localized institutionName,
    List<Violation> causes) {

  public MovedVisit {
    causes = List.copyOf(causes);
  }

  /** What the family has said. */
  public enum Answer {
    OPEN,
    KEPT,
    DECLINED,
    CALLED_OFF,
    /** Called off, since the inmate is free by then. */
    NEEDLESS,
    /** The visit has been changed since, or is over. */
    PAST
  }

  static final String COLUMNS =
      """
      r.state, r.from_date, r.from_starts_at, r.to_date, r.to_starts_at, i.name_ar, i.name_fr,
      i.time_zone, r.violations, v.state, COALESCE(r.to_slot_id = v.slot_id, FALSE)
      """;

  static MovedVisit of(Row row, Instant now) {
    RelocationState state = row.constant(RelocationState.class);
    LocalDate fromDate = row.date();
    LocalTime fromStartsAt = row.time();
    LocalDate toDate = row.date();
    LocalTime toStartsAt = row.time();
    Localized institutionName = row.localized();
    ZoneId zone = ZoneId.of(row.text());
    List<Violation> causes = new Decision(ViolationsJson.read(row.text())).forFamily().violations();
    boolean isThere = row.constant(VisitState.class) == VisitState.CONFIRMED & row.flag();
    boolean ahead =
        toDate != null && now.isBefore(toDate.atTime(toStartsAt).atZone(zone).toInstant());
    return new MovedVisit(
        answer(state, isThere && ahead, causes),
        fromDate,
        fromStartsAt,
        toDate,
        toStartsAt,
        institutionName,
        causes);
  }

  private static Answer answer(RelocationState state, boolean comes, List<Violation> causes) {
    return switch (state) {
      case MOVED -> comes ? Answer.OPEN : Answer.PAST;
      case KEPT -> comes ? Answer.KEPT : Answer.PAST;
      case DECLINED -> Answer.DECLINED;
      case CALLED_OFF -> isFree(causes) ? Answer.NEEDLESS : Answer.CALLED_OFF;
    };
  }

  private static boolean isFree(List<Violation> causes) {
    return causes.stream().anyMatch(cause -> cause.code() == ViolationCode.INMATE_RELEASED);
  }
}
