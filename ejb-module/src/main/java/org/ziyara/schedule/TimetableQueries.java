package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ziyara.shared.Row;

@ApplicationScoped
class TimetableQueries {

  @PersistenceContext private EntityManager entityManager;
  @Inject private ClosureQueries closures;

  /** Everything of one institution from one date to another, in a constant number of queries. */
  Timetable timetable(long institutionId, LocalDate from, LocalDate to) {
    return new Timetable(
        institutionId,
        from,
        to,
        sessions(institutionId, from, to),
        closures.closures(institutionId, from, to),
        existing(institutionId, from, to));
  }

  /** The day from which families can book in an institution that is live. */
  LocalDate liveFrom(long institutionId) {
    return Row.list(
            entityManager
                .createNativeQuery("SELECT live_from FROM institution WHERE id = ?1")
                .setParameter(1, institutionId),
            Row::date)
        .get(0);
  }

  private List<Session> sessions(long institutionId, LocalDate from, LocalDate to) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT t.id, r.id, r.code, r.places, t.weekday, t.valid_from, t.valid_to,
                       t.every_n_weeks, t.starts_at, t.ends_at, t.capacity
                FROM session_template t JOIN visiting_room r ON r.id = t.room_id
                WHERE t.institution_id = ?1 AND t.valid_from <= ?3
                  AND (t.valid_to IS NULL OR t.valid_to >= ?2)
                """)
            .setParameter(1, institutionId)
            .setParameter(2, from)
            .setParameter(3, to),
        row ->
            new Session(
                row.number(),
                row.number(),
                row.text(),
                row.integer(),
                new DateSeries(DayOfWeek.of(row.integer()), row.date(), row.date(), row.integer()),
                row.time(),
                row.time(),
                row.integer()));
  }

  private Set<SlotKey> existing(long institutionId, LocalDate from, LocalDate to) {
    return new HashSet<>(
        Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT template_id, slot_date FROM slot
                    WHERE institution_id = ?1 AND slot_date BETWEEN ?2 AND ?3
                    """)
                .setParameter(1, institutionId)
                .setParameter(2, from)
                .setParameter(3, to),
            row -> new SlotKey(row.number(), row.date())));
  }
}
