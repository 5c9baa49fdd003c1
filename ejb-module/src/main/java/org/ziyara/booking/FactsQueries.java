package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ziyara.shared.Localized;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Row;

/**
 * Loads what the rules judge, by a constant number of statements whatever the number of slots. Rows
 * are always locked in this order: visitor, inmate, visit, slot.
 */
@ApplicationScoped
class FactsQueries {

  private static final String LINK =
      """
      SELECT k.state, k.expires_on, i.id, i.rollout_state, i.live_from, i.time_zone,
             k.inmate_id, m.legal_status, m.sex, m.date_of_birth, m.security_class
      FROM kinship_link k
      JOIN institution i ON i.id = k.institution_id
      LEFT JOIN inmate m ON m.id = k.inmate_id
      WHERE\s""";

  private static final String AGENDA =
      """
      SELECT id, reference, slot_id, inmate_id, visitor_id, visit_date, starts_at, ends_at, state,
             hold_key, entitlement_from, entitlement_number
      FROM visit\s""";

  private static final String SLOT =
      """
      SELECT s.id, s.institution_id, s.slot_date, s.starts_at, s.ends_at, s.capacity, s.taken,
             r.name_ar, r.name_fr
      FROM slot s JOIN visiting_room r ON r.id = s.room_id
      """;

  @PersistenceContext private EntityManager entityManager;

  /** The link of this visitor with institution and inmate; empty when it is somebody else's. */
  Optional<LinkRow> link(long linkId, long visitorId) {
    return one(sql(LINK + "k.id = ?1 AND k.visitor_id = ?2", linkId, visitorId), LinkRow::of);
  }

  /** The visitor's link to an inmate; empty when there is none. */
  Optional<LinkRow> linkTo(long inmateId, long visitorId) {
    return one(
        sql(LINK + "k.inmate_id = ?1 AND k.visitor_id = ?2", inmateId, visitorId), LinkRow::of);
  }

  /** The visitor beside each of the named companions that are the visitor's own. */
  List<PartyRow> party(long visitorId, Collection<Long> companionIds) {
    return party(visitorId, companionIds, "");
  }

  /** The same, and the visitor's agenda is ours until the transaction ends. */
  List<PartyRow> lockParty(long visitorId, Collection<Long> companionIds) {
    return party(visitorId, companionIds, " FOR UPDATE");
  }

  private List<PartyRow> party(long visitorId, Collection<Long> companionIds, String lock) {
    List<Object> parameters = new ArrayList<>(List.of(visitorId));
    // An IN list needs an element; no companion has the id 0.
    parameters.addAll(companionIds.isEmpty() ? List.of(0L) : companionIds);
    return Row.list(
        sql(
            """
            SELECT v.verified_at IS NOT NULL, v.document_number <> '', v.date_of_birth, c.id,
                   c.date_of_birth
            FROM visitor v
            LEFT JOIN companion c ON c.visitor_id = v.id AND c.id IN (%s)
            WHERE v.id = ?1
            """
                    .formatted(placeholders(2, parameters.size()))
                + lock,
            parameters.toArray()),
        PartyRow::of);
  }

  /** The inmate's agenda is ours until the transaction ends. */
  void lockInmate(long inmateId) {
    sql("SELECT id FROM inmate WHERE id = ?1 FOR UPDATE", inmateId).getResultList();
  }

  /**
   * The visits of the inmate on these days that are active or have used up entitlement, the active
   * ones of the visitor, all holds and confirmed visits of the visitor, and the visit that this
   * hold key has made before, whatever became of it.
   */
  List<AgendaRow> agenda(
      long inmateId, long visitorId, String holdKey, LocalDate firstDay, LocalDate lastDay) {
    return Row.list(
        sql(
            AGENDA
                + "WHERE inmate_id = ?1 AND visit_date BETWEEN ?4 AND ?5"
                + " AND (active = 1 OR entitlement_from IS NOT NULL) UNION "
                + AGENDA
                + "WHERE visitor_id = ?2 AND visit_date BETWEEN ?4 AND ?5 AND active = 1 UNION "
                + AGENDA
                + "WHERE visitor_id = ?2 AND (hold_key = ?3 OR state = 'HELD'"
                + " OR (state = 'CONFIRMED' AND visit_date >= ?4))",
            inmateId,
            visitorId,
            holdKey,
            firstDay,
            lastDay),
        AgendaRow::of);
  }

  /** The slot, when it belongs to the institution. */
  Optional<BookableSlot> slot(long slotId, long institutionId) {
    return one(
        sql(SLOT + " WHERE s.id = ?1 AND s.institution_id = ?2", slotId, institutionId),
        BookableSlot::of);
  }

  /** All slots of the institution on these days, in order of time. */
  List<BookableSlot> slots(long institutionId, LocalDate firstDay, LocalDate lastDay) {
    return Row.list(
        sql(
            SLOT
                + " WHERE s.institution_id = ?1 AND s.slot_date BETWEEN ?2 AND ?3"
                + " ORDER BY s.slot_date, s.starts_at, s.ends_at, s.id",
            institutionId,
            firstDay,
            lastDay),
        BookableSlot::of);
  }

  /** Name and clock of an institution. */
  Place place(long institutionId) {
    return one(
            sql("SELECT name_ar, name_fr, time_zone FROM institution WHERE id = ?1", institutionId),
            row -> new Place(new Localized(row.text(), row.text()), ZoneId.of(row.text())))
        .orElseThrow(NotFoundException::new);
  }

  private static <T> Optional<T> one(Query query, Function<Row, T> mapping) {
    return Row.list(query, mapping).stream().findFirst();
  }

  private Query sql(String statement, Object... parameters) {
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  private static String placeholders(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> "?" + i)
        .collect(Collectors.joining(", "));
  }
}
