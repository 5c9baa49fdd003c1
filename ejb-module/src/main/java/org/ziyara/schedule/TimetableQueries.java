package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Row;

/** What decides which sessions an institution holds. */
@ApplicationScoped
class TimetableQueries {

  /** The id of no timetable. */
  static final long NONE = 0;

  @PersistenceContext private EntityManager entityManager;
  @Inject private ClosureQueries closures;
  @Inject private RolledOutQueries rolledOut;

  /** Everything of one institution from one date to another, in a constant number of queries. */
  Timetable timetable(long institutionId, LocalDate from, LocalDate to) {
    List<RolledOut> existing = rolledOut.slots(institutionId, from);
    LocalDate lastDay = Timetable.lastDay(existing, to);
    return new Timetable(
        institutionId,
        from,
        to,
        programme(institutionId, from, lastDay, NONE),
        closures.closures(institutionId, from, lastDay),
        existing);
  }

  /** The same as if no slot were there and this timetable were in force. */
  Timetable trial(long institutionId, LocalDate from, LocalDate to, long timetableId) {
    return new Timetable(
        institutionId,
        from,
        to,
        programme(institutionId, from, to, timetableId),
        closures.closures(institutionId, from, to),
        List.of());
  }

  /** The sessions of these days, and the timetables in force, or as if this one were. */
  private Programme programme(long institutionId, LocalDate from, LocalDate to, long inForce) {
    return new Programme(
        sessions(institutionId, from, to), timetables(institutionId, from, to, inForce));
  }

  /** The day from which families can book; empty before an institution is about to be live. */
  Optional<LocalDate> liveFrom(long institutionId) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT live_from FROM institution
                    WHERE id = ?1 AND rollout_state IN ('PILOT', 'LIVE')
                    """)
                .setParameter(1, institutionId),
            Row::date)
        .stream()
        .findFirst();
  }

  private List<Session> sessions(long institutionId, LocalDate from, LocalDate to) {
    return Row.list(
        ofDays(
            """
            SELECT t.id, t.timetable_id, r.id, r.code, r.places, t.weekday, t.valid_from,
                   t.valid_to, t.every_n_weeks, t.starts_at, t.ends_at, t.capacity
            FROM session_template t JOIN visiting_room r ON r.id = t.room_id
            WHERE t.institution_id = ?1 AND t.valid_from <= ?3
              AND (t.valid_to IS NULL OR t.valid_to >= ?2)
            """,
            institutionId,
            from,
            to),
        row ->
            new Session(
                row.number(),
                row.longOrNull(),
                row.number(),
                row.text(),
                row.integer(),
                new DateSeries(DayOfWeek.of(row.integer()), row.date(), row.date(), row.integer()),
                row.time(),
                row.time(),
                row.integer()));
  }

  /** An institution's own before the nation's; one without sessions here stands in for nothing. */
  private List<TimetableDays> timetables(
      long institutionId, LocalDate from, LocalDate to, long inForce) {
    return Row.list(
        ofDays(
                """
                SELECT x.id, x.first_day, x.last_day FROM dated_timetable x
                WHERE (x.institution_id = ?1 OR x.institution_id IS NULL)
                  AND x.last_day >= ?2 AND x.first_day <= ?3 AND (x.in_force OR x.id = ?4)
                  AND EXISTS (SELECT 1 FROM session_template t
                              WHERE t.timetable_id = x.id AND t.institution_id = ?1)
                ORDER BY x.id = ?4 DESC, x.institution_id IS NULL, x.first_day, x.id
                """,
                institutionId,
                from,
                to)
            .setParameter(4, inForce),
        row -> new TimetableDays(row.number(), row.date(), row.date()));
  }

  private Query ofDays(String sql, long institutionId, LocalDate from, LocalDate to) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, institutionId)
        .setParameter(2, from)
        .setParameter(3, to);
  }
}
