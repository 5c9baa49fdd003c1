package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ziyara.shared.Ids;
import org.ziyara.shared.Row;

/** Notes where a place may be free for somebody who waits, and reads the slots that have one. */
@ApplicationScoped
class FreedPlaceRepository {

  /** As many notes as are worked through at once. */
  private static final int AT_ONCE = 1000;

  private record Note(long id, long institutionId, Long slotId) {}

  @PersistenceContext private EntityManager entityManager;
  @Inject private Event<PlaceFreed> freed;

  /** Notes a slot when somebody waits for its day. */
  void note(long slotId) {
    int notes =
        sql(
                """
                INSERT INTO freed_place (id, institution_id, slot_id)
                SELECT ?1, s.institution_id, s.id FROM slot s WHERE s.id = ?2 AND EXISTS
                  (SELECT 1 FROM waiting_entry e JOIN inmate m ON m.id = e.inmate_id
                   WHERE e.waiting = 1 AND m.institution_id = s.institution_id
                     AND s.slot_date BETWEEN e.first_day AND e.last_day)
                """,
                Ids.next(),
                slotId)
            .executeUpdate();
    if (notes > 0) {
      freed.fire(new PlaceFreed(slotId));
    }
  }

  /** The oldest notes, by institution. */
  List<FreedPlaces> oldest() {
    String statement =
        "SELECT f.id, f.institution_id, f.slot_id FROM freed_place f ORDER BY f.id LIMIT "
            + AT_ONCE;
    Map<Long, List<Note>> byInstitution =
        Row.list(sql(statement), row -> new Note(row.number(), row.number(), row.longOrNull()))
            .stream()
            .collect(Collectors.groupingBy(Note::institutionId, TreeMap::new, Collectors.toList()));
    return byInstitution.entrySet().stream()
        .map(notes -> places(notes.getKey(), notes.getValue()))
        .toList();
  }

  private static FreedPlaces places(long institutionId, List<Note> notes) {
    List<Long> slotIds = notes.stream().map(Note::slotId).filter(Objects::nonNull).toList();
    boolean all = slotIds.size() < notes.size();
    return new FreedPlaces(
        institutionId, notes.stream().map(Note::id).toList(), all ? List.of() : slotIds);
  }

  void remove(Collection<Long> noteIds) {
    String statement =
        "DELETE FROM freed_place WHERE id IN (%s)"
            .formatted(FactsQueries.placeholders(1, noteIds.size()));
    sql(statement, noteIds.toArray()).executeUpdate();
  }

  /** The slots from this day on that have a place, of these or of all, in order of time. */
  List<BookableSlot> free(FreedPlaces places, LocalDate from) {
    List<Long> ids = places.slotIds();
    String only =
        ids.isEmpty() ? "" : " AND s.id IN (" + FactsQueries.placeholders(3, ids.size() + 2) + ")";
    Query query =
        sql(
            FactsQueries.SLOT
                + "s.institution_id = ?1 AND s.slot_date >= ?2 AND s.taken < s.capacity"
                + only
                + " ORDER BY s.slot_date, s.starts_at, s.ends_at, s.room_id, s.id",
            places.institutionId(),
            from);
    for (int i = 0; i < ids.size(); i++) {
      query.setParameter(i + 3, ids.get(i));
    }
    return Row.list(query, BookableSlot::of);
  }

  private Query sql(String statement, Object... parameters) {
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
