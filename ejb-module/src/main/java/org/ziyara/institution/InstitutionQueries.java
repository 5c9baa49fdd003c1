package org.ziyara.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziyara.rules.RoomKind;
import org.ziyara.shared.Row;

@ApplicationScoped
class InstitutionQueries {

  private static final String SUMMARY =
      """
      SELECT i.id, i.code, i.name_ar, i.name_fr, i.city, r.code, r.name_ar, r.name_fr,
             i.rollout_state, i.live_from
      FROM institution i JOIN regional_directorate r ON r.code = i.region_code
      """;

  private static final String RECORD =
      """
      SELECT id, code, name_ar, name_fr, city, region_code, kind, time_zone, rollout_state,
             live_from, version
      FROM institution
      """;

  @PersistenceContext private EntityManager entityManager;

  List<InstitutionSummary> all() {
    return Row.list(
        entityManager.createNativeQuery(SUMMARY + " ORDER BY r.name_fr, i.name_fr"),
        InstitutionQueries::summary);
  }

  Optional<InstitutionSummary> byCode(String code) {
    return Row.list(
            entityManager.createNativeQuery(SUMMARY + " WHERE i.code = ?1").setParameter(1, code),
            InstitutionQueries::summary)
        .stream()
        .findFirst();
  }

  /** The id of the institution with this code. */
  Optional<Long> id(String code) {
    return Row.list(
            entityManager
                .createNativeQuery("SELECT id FROM institution WHERE code = ?1")
                .setParameter(1, code),
            Row::number)
        .stream()
        .findFirst();
  }

  /** The ids of all institutions, in the order of their codes. */
  Map<String, Long> ids() {
    Map<String, Long> ids = new LinkedHashMap<>();
    entityManager
        .createQuery("SELECT i.code, i.id FROM Institution i ORDER BY i.code", Object[].class)
        .getResultList()
        .forEach(row -> ids.put((String) row[0], (Long) row[1]));
    return ids;
  }

  /**
   * Institutions whose code comes after {@code after}, in order, with all that is written of them.
   */
  List<InstitutionRecord> after(String after, int limit) {
    return Row.list(
        entityManager
            .createNativeQuery(RECORD + " WHERE code > ?1 ORDER BY code")
            .setParameter(1, after)
            .setMaxResults(limit),
        InstitutionQueries::full);
  }

  Optional<InstitutionRecord> record(String code) {
    return Row.list(
            entityManager.createNativeQuery(RECORD + " WHERE code = ?1").setParameter(1, code),
            InstitutionQueries::full)
        .stream()
        .findFirst();
  }

  List<Region> regions() {
    return Row.list(
        entityManager.createNativeQuery(
            "SELECT code, name_ar, name_fr FROM regional_directorate ORDER BY code"),
        row -> new Region(row.text(), row.text(), row.text()));
  }

  /** The usual week of a day, and those that stand in for it until another; by one statement. */
  List<Week> weeks(long institutionId, LocalDate day, LocalDate until) {
    record Line(Week week, SessionTime session) {}
    List<Line> lines =
        Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT x.name_ar, x.name_fr, x.first_day, x.last_day, t.weekday, t.starts_at,
                           t.ends_at, r.name_ar, r.name_fr, r.kind
                    FROM session_template t JOIN visiting_room r ON r.id = t.room_id
                    LEFT JOIN dated_timetable x ON x.id = t.timetable_id
                    WHERE t.institution_id = ?1
                      AND (x.id IS NULL OR (x.in_force AND x.last_day >= ?2 AND x.first_day <= ?3))
                      AND t.valid_from <= COALESCE(x.last_day, ?2)
                      AND (t.valid_to IS NULL OR t.valid_to >= GREATEST(COALESCE(x.first_day, ?2), ?2))
                    ORDER BY x.institution_id IS NULL, x.first_day, x.id, t.weekday, t.starts_at,
                             r.code
                    """)
                .setParameter(1, institutionId)
                .setParameter(2, day)
                .setParameter(3, until),
            row ->
                new Line(
                    new Week(row.localized(), row.date(), row.date(), List.of()),
                    new SessionTime(
                        DayOfWeek.of(row.integer()),
                        row.time(),
                        row.time(),
                        row.localized(),
                        row.constant(RoomKind.class))));
    Map<Week, List<SessionTime>> weeks =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    Line::week,
                    LinkedHashMap::new,
                    Collectors.mapping(Line::session, Collectors.toList())));
    return weeks.entrySet().stream()
        .map(
            week ->
                new Week(
                    week.getKey().name(),
                    week.getKey().firstDay(),
                    week.getKey().lastDay(),
                    week.getValue()))
        .sorted(Comparator.comparing(week -> week.order(day)))
        .toList();
  }

  List<ClosureNotice> closures(long institutionId, LocalDate from, LocalDate until) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT first_day, last_day, weekday, starts_at, ends_at, reason_ar, reason_fr
                FROM closure
                WHERE (institution_id IS NULL OR institution_id = ?1)
                  AND last_day >= ?2 AND first_day <= ?3
                ORDER BY first_day, weekday, starts_at
                """)
            .setParameter(1, institutionId)
            .setParameter(2, from)
            .setParameter(3, until),
        row ->
            new ClosureNotice(
                row.date(), row.date(), weekday(row), row.time(), row.time(), row.localized()));
  }

  private static InstitutionRecord full(Row row) {
    return new InstitutionRecord(
        row.number(),
        row.text(),
        new InstitutionDetails(
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.constant(InstitutionKind.class),
            row.text()),
        row.constant(RolloutState.class),
        row.date(),
        row.integer());
  }

  private static InstitutionSummary summary(Row row) {
    return new InstitutionSummary(
        row.number(),
        row.text(),
        row.localized(),
        row.text(),
        row.text(),
        row.localized(),
        row.constant(RolloutState.class),
        row.date());
  }

  private static DayOfWeek weekday(Row row) {
    Integer weekday = row.integerOrNull();
    return weekday == null ? null : DayOfWeek.of(weekday);
  }
}
