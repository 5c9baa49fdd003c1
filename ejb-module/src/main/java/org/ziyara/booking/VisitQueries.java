package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziyara.shared.Localized;
import org.ziyara.shared.Row;
import org.ziyara.visitor.CompanionView;

/**
 * Visits as their families see them; one statement whatever the number of visits and companions.
 */
@ApplicationScoped
class VisitQueries {

  private static final String VIEW =
      """
      SELECT v.id, v.slot_id, v.reference, v.state, v.visit_date, v.starts_at, v.ends_at, i.code, i.name_ar,
             i.name_fr, i.city, i.time_zone, r.name_ar, r.name_fr, COALESCE(k.id, 0),
             CONCAT(m.given_name_ar, ' ', m.family_name_ar), CONCAT(m.given_name, ' ', m.family_name),
             v.offered, v.hold_expires_at, v.confirmed_at, v.cancelled_at,
             COALESCE(v.refusal_reason, v.call_off_reason), f.visit_id IS NOT NULL,
             EXISTS (SELECT 1 FROM visit_relocation x WHERE x.visit_id = v.id AND
               ((x.state = 'MOVED' AND x.to_slot_id = v.slot_id AND v.state = 'CONFIRMED')
                OR (x.state = 'CALLED_OFF' AND v.state = 'CANCELLED'))),
             c.id, c.full_name, c.date_of_birth
      FROM visit v
      JOIN institution i ON i.id = v.institution_id
      JOIN slot s ON s.id = v.slot_id
      JOIN visiting_room r ON r.id = s.room_id
      JOIN inmate m ON m.id = v.inmate_id
      LEFT JOIN kinship_link k ON k.inmate_id = v.inmate_id AND k.visitor_id = v.visitor_id
      LEFT JOIN visit_companion vc ON vc.visit_id = v.id
      LEFT JOIN companion c ON c.id = vc.companion_id
      LEFT JOIN visit_flag f
        ON f.visit_id = v.id AND f.visit_version = v.version AND v.state = 'CONFIRMED'
      WHERE v.visitor_id = ?1
      """;

  @PersistenceContext private EntityManager entityManager;
  @Inject private Clock clock;

  /** All visits of the visitor but lapsed and released holds, the latest day first. */
  List<VisitView> of(long visitorId) {
    return views(
        entityManager
            .createNativeQuery(
                VIEW
                    + " AND v.state NOT IN ('EXPIRED', 'RELEASED')"
                    + " ORDER BY v.visit_date DESC, v.starts_at DESC, v.id, c.id")
            .setParameter(1, visitorId));
  }

  /** Whose visit it is, when it takes place in the institution of this officer. */
  Optional<Long> visitorOf(String reference, long officerId) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    "SELECT v.visitor_id FROM visit v"
                        + " JOIN account a ON a.institution_id = v.institution_id"
                        + " WHERE v.reference = ?1 AND a.id = ?2")
                .setParameter(1, reference)
                .setParameter(2, officerId),
            Row::number)
        .stream()
        .findFirst();
  }

  Optional<VisitView> of(long visitorId, String reference) {
    return views(
            entityManager
                .createNativeQuery(VIEW + " AND v.reference = ?2 ORDER BY c.id")
                .setParameter(1, visitorId)
                .setParameter(2, reference))
        .stream()
        .findFirst();
  }

  /** One row per companion becomes one view per visit. */
  private List<VisitView> views(Query query) {
    Map<String, VisitView> byReference = new LinkedHashMap<>();
    for (VisitView part : Row.list(query, this::part)) {
      byReference.merge(part.reference(), part, VisitQueries::joined);
    }
    return List.copyOf(byReference.values());
  }

  private static VisitView joined(VisitView one, VisitView other) {
    List<CompanionView> companions = new ArrayList<>(one.companions());
    companions.addAll(other.companions());
    return one.with(companions);
  }

  private VisitView part(Row row) {
    long id = row.number();
    long slotId = row.number();
    String reference = row.text();
    VisitState state = row.constant(VisitState.class);
    LocalDate date = row.date();
    LocalTime startsAt = row.time();
    LocalTime endsAt = row.time();
    String code = row.text();
    Localized name = row.localized();
    String city = row.text();
    Instant begins = date.atTime(startsAt).atZone(ZoneId.of(row.text())).toInstant();
    return new VisitView(
        id,
        slotId,
        reference,
        state,
        date,
        startsAt,
        endsAt,
        code,
        name,
        city,
        row.localized(),
        row.number(),
        row.localized(),
        row.flag(),
        row.instant(),
        row.instant(),
        row.instant(),
        row.text(),
        row.flag(),
        row.flag(),
        state == VisitState.CONFIRMED && clock.instant().isBefore(begins),
        companions(row));
  }

  private static List<CompanionView> companions(Row row) {
    Long id = row.longOrNull();
    return id == null ? List.of() : List.of(new CompanionView(id, row.text(), row.date()));
  }
}
