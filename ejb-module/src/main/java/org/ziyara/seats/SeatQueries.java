package org.ziyara.seats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ziyara.rules.Places;
import org.ziyara.rules.VisitKind;
import org.ziyara.seats.SeatSlot.Template;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

/**
 * The slots of an institution, those that were and those to come; of the latter, those that take
 * place as planned: the others have no free place to give.
 */
@ApplicationScoped
class SeatQueries {

  private static final String SLOTS =
      """
      SELECT id, template_id, slot_date, starts_at, ends_at, capacity, taken,
             desk_places, desk_taken, distance_places, distance_taken
      FROM slot WHERE institution_id = ?1 AND slot_date >= ?2 AND standing = 'PLANNED'
      """;

  @PersistenceContext private EntityManager entityManager;

  Map<Long, Template> templates(long institutionId) {
    return Row.list(
            sql(
                """
                SELECT t.id, t.capacity, t.every_n_weeks, t.kind, r.code, r.places
                FROM session_template t JOIN visiting_room r ON r.id = t.room_id
                WHERE t.institution_id = ?1
                """,
                institutionId),
            row ->
                new Template(
                    row.number(),
                    row.integer(),
                    row.integer(),
                    row.constant(VisitKind.class),
                    row.text(),
                    row.integer()))
        .stream()
        .collect(Collectors.toMap(Template::id, Function.identity()));
  }

  /**
   * The slots from a day on that take place as planned, by date, beginning and room.
   *
   * @param locked whether nobody else may take a place in them until the transaction ends
   */
  List<SeatSlot> slots(
      long institutionId, LocalDate from, Map<Long, Template> templates, boolean locked) {
    return Row.list(
            sql(SLOTS + (locked ? " FOR UPDATE" : ""), institutionId, from),
            row -> slot(row, templates))
        .stream()
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparing(SeatSlot::date)
                .thenComparing(SeatSlot::startsAt)
                .thenComparing(slot -> slot.template().roomCode()))
        .toList();
  }

  /** A slot of a template made since the templates were read waits for the next night. */
  private static SeatSlot slot(Row row, Map<Long, Template> templates) {
    long id = row.number();
    Template template = templates.get(row.number());
    return template == null
        ? null
        : new SeatSlot(
            id,
            template,
            row.date(),
            row.time(),
            row.time(),
            new Places(
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer()));
  }

  /** How often each template took place from one day on to the day before another, by its id. */
  Map<Long, Integer> meetings(long institutionId, LocalDate from, LocalDate before) {
    record Meetings(long templateId, int count) {}
    return Row.list(
            sql(
                """
                SELECT template_id, COUNT(*) FROM slot
                WHERE institution_id = ?1 AND slot_date >= ?2 AND slot_date < ?3
                  AND standing IN ('PLANNED', 'CHANGED')
                GROUP BY template_id
                """,
                institutionId,
                from,
                before),
            row -> new Meetings(row.number(), row.integer()))
        .stream()
        .collect(Collectors.toMap(Meetings::templateId, Meetings::count));
  }

  /** The institutions of a region that families can book in and whose officers are known. */
  List<Long> hosts(String region) {
    return Row.list(
        sql(
            """
            SELECT i.id FROM institution i
            WHERE i.region_code = ?1 AND i.rollout_state IN ('PILOT', 'LIVE')
              AND EXISTS (SELECT 1 FROM officer_duty d WHERE d.institution_id = i.id)
            ORDER BY i.code
            """,
            region),
        Row::number);
  }

  private Query sql(String statement, Object... parameters) {
    return Sql.bind(entityManager.createNativeQuery(statement), parameters);
  }
}
