package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.shared.LinkToken;
import org.ziyara.shared.Localized;
import org.ziyara.shared.Row;

/** Reads the waiting list and its offers. */
@ApplicationScoped
class WaitingQueries {

  private static final String ENTRY =
      """
      e.id, e.visitor_id, e.inmate_id, e.weekdays, e.from_time, e.to_time, e.first_day, e.last_day,
      (SELECT GROUP_CONCAT(c.companion_id) FROM waiting_companion c WHERE c.entry_id = e.id),
      (SELECT MAX(v.visit_date) FROM visit v WHERE v.inmate_id = e.inmate_id
       AND v.state IN ('CONFIRMED', 'CHECKED_IN', 'ADMITTED', 'COMPLETED')),
      e.asked_at, e.priority,
      (SELECT GROUP_CONCAT(v.slot_id) FROM waiting_offer o JOIN visit v ON v.id = o.visit_id
       WHERE o.entry_id = e.id),
      (SELECT GROUP_CONCAT(x.to_slot_id) FROM visit v JOIN visit_relocation x ON x.visit_id = v.id
       WHERE v.inmate_id = e.inmate_id AND v.visitor_id = e.visitor_id AND x.state = 'DECLINED')
      """;

  private static final String OFFERED =
      """
      EXISTS (SELECT 1 FROM waiting_offer o JOIN visit v ON v.id = o.visit_id
              WHERE o.entry_id = e.id AND v.state = 'HELD')
      """;

  private static final String WAITS_AT =
      """
      m.institution_id = ?1 AND e.waiting = 1 AND e.last_day >= ?2
      """;

  /** An entry waits while none of its offers is open. */
  private static final String QUEUE =
      "SELECT %s FROM waiting_entry e JOIN inmate m ON m.id = e.inmate_id WHERE %s AND NOT %s"
          .formatted(ENTRY, WAITS_AT, OFFERED);

  private static final String FAMILIES =
      """
      SELECT (SELECT MAX(k.id) FROM kinship_link k
              WHERE k.inmate_id = e.inmate_id AND k.visitor_id = e.visitor_id),
             p.full_name, m.register_number, CONCAT(m.given_name_ar, ' ', m.family_name_ar),
             CONCAT(m.given_name, ' ', m.family_name), %s, %s
      FROM waiting_entry e
      JOIN inmate m ON m.id = e.inmate_id
      JOIN visitor p ON p.id = e.visitor_id
      WHERE %s
      """
          .formatted(OFFERED, ENTRY, WAITS_AT);

  private static final String LIST =
      """
      SELECT k.id, i.name_ar, i.name_fr, CONCAT(m.given_name_ar, ' ', m.family_name_ar),
             CONCAT(m.given_name, ' ', m.family_name), e.weekdays, e.from_time, e.to_time,
             e.first_day, e.last_day,
             (SELECT GROUP_CONCAT(c.companion_id) FROM waiting_companion c WHERE c.entry_id = e.id)
      FROM waiting_entry e
      JOIN inmate m ON m.id = e.inmate_id
      JOIN institution i ON i.id = m.institution_id
      JOIN kinship_link k ON k.id = (SELECT MAX(one.id) FROM kinship_link one
        WHERE one.inmate_id = e.inmate_id AND one.visitor_id = e.visitor_id)
      WHERE e.visitor_id = ?1 AND e.waiting = 1 AND e.last_day >= ?2
      ORDER BY e.asked_at
      """;

  private static final String OUTLOOK =
      """
      SELECT COUNT(*), MIN(e.asked_at) FROM waiting_entry e JOIN inmate m ON m.id = e.inmate_id
      WHERE\s"""
          + WAITS_AT;

  private static final String OFFER =
      """
      SELECT v.visitor_id, v.reference, v.state, v.visit_date, v.starts_at, v.ends_at, i.name_ar,
             i.name_fr, i.time_zone, v.hold_expires_at
      FROM waiting_offer o
      JOIN visit v ON v.id = o.visit_id
      JOIN institution i ON i.id = v.institution_id
      WHERE o.token_hash = ?1
      """;

  @PersistenceContext private EntityManager entityManager;

  /** Those who wait at the institution and have no offer to answer, in no order. */
  List<Waiting> queue(long institutionId, LocalDate today) {
    return Row.list(sql(QUEUE, institutionId, today), WaitingQueries::waiting);
  }

  /** The other institutions at which a family waits that waits at this one. */
  List<Long> inCommon(long institutionId) {
    return Row.list(
        sql(
            """
            SELECT DISTINCT om.institution_id FROM inmate m
            JOIN waiting_entry e ON e.inmate_id = m.id AND e.waiting = 1
            JOIN waiting_entry o ON o.visitor_id = e.visitor_id AND o.waiting = 1
            JOIN inmate om ON om.id = o.inmate_id
            WHERE m.institution_id = ?1 AND om.institution_id <> ?1
            """,
            institutionId),
        Row::number);
  }

  /** A family in the queue with what an officer knows it by. */
  record Named(
      long linkId,
      String visitorName,
      String registerNumber,
      Localized inmateName,
      boolean offered,
      Waiting waiting) {

    WaitingFamily shown(ZoneId zone) {
      return new WaitingFamily(
          linkId,
          visitorName,
          registerNumber,
          inmateName,
          waiting.wishes(),
          waiting.since(zone),
          offered);
    }
  }

  /** All who wait at the institution, in no order. */
  List<Named> families(long institutionId, LocalDate today) {
    return Row.list(
        sql(FAMILIES, institutionId, today),
        row ->
            new Named(
                row.number(), row.text(), row.text(), row.localized(), row.flag(), waiting(row)));
  }

  private static Waiting waiting(Row row) {
    return new Waiting(
        row.number(),
        row.number(),
        row.number(),
        wishes(row),
        List.copyOf(ids(row)),
        row.date(),
        row.instant(),
        row.flag(),
        Stream.of(ids(row), ids(row)).flatMap(Set::stream).collect(Collectors.toSet()));
  }

  private static Wishes wishes(Row row) {
    return new Wishes(Wishes.weekdays(row.text()), row.time(), row.time(), row.date(), row.date());
  }

  private static Set<Long> ids(Row row) {
    String commaSeparated = row.text();
    return commaSeparated == null
        ? Set.of()
        : Arrays.stream(commaSeparated.split(",")).map(Long::valueOf).collect(Collectors.toSet());
  }

  /** The entries of a visitor that wait, the first asked first. */
  List<WaitingView> of(long visitorId, LocalDate today) {
    return Row.list(
        sql(LIST, visitorId, today),
        row ->
            new WaitingView(row.number(), row.localized(), row.localized(), wishes(row), ids(row)));
  }

  /** How many wait at an institution. */
  WaitingOutlook outlook(long institutionId, LocalDate today) {
    return Row.list(
            sql(OUTLOOK, institutionId, today),
            row -> new WaitingOutlook(row.number(), row.instant()))
        .get(0);
  }

  /** The offer with this secret, as of now. */
  Optional<OfferRow> offer(LinkToken token, Instant now) {
    return Row.list(sql(OFFER, token.hash()), row -> OfferRow.of(row, now)).stream().findFirst();
  }

  /** How many offers of places in the institution wait for an answer. */
  int openOffers(long institutionId) {
    String open =
        "SELECT COUNT(*) FROM waiting_offer o JOIN visit v ON v.id = o.visit_id"
            + " WHERE v.institution_id = ?1 AND v.state = 'HELD'";
    return Row.list(sql(open, institutionId), Row::integer).get(0);
  }

  private Query sql(String statement, Object... parameters) {
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
