package org.ziyara.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.ziyara.registry.feed.FeedHead;
import org.ziyara.registry.feed.FeedKind;
import org.ziyara.registry.feed.Reject;
import org.ziyara.registry.feed.RejectCode;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

@ApplicationScoped
class FeedQueries {

  private static final String VIEW =
      """
      SELECT id, checksum, file_name, kind, business_date, state, cause_code, cause_expected,
             cause_found, entries, reached, changed, unchanged, rejected, absent,
             population_before, population_after, read_at, decided_by, ended_at
      FROM registry_feed
      """;

  @PersistenceContext private EntityManager entityManager;

  /** The last files, the newest first. */
  List<FeedView> latest(int limit) {
    return Row.list(sql(VIEW + " ORDER BY read_at DESC, id DESC").setMaxResults(limit), this::view);
  }

  Optional<FeedView> feed(long id) {
    return first(sql(VIEW + " WHERE id = ?1", id));
  }

  Optional<FeedView> byChecksum(String checksum) {
    return first(sql(VIEW + " WHERE checksum = ?1", checksum));
  }

  /** Those of which something is left to enter, in their order. */
  List<FeedView> applying() {
    return Row.list(
        sql(VIEW + " WHERE state = 'APPLYING' ORDER BY business_date, kind DESC, file_name"),
        this::view);
  }

  /** Whether there is one that the centre has just confirmed, or that nobody works at any more. */
  boolean isAnyDue() {
    return !sql("""
            SELECT id FROM registry_feed WHERE state = 'APPLYING' AND due_at <= UTC_TIMESTAMP(6)
            """)
        .getResultList()
        .isEmpty();
  }

  /** The last of those that are applied, or are being. */
  Optional<FeedHead> lastApplied() {
    return Row.list(
            sql(
                """
                SELECT kind, business_date FROM registry_feed
                WHERE state IN ('APPLYING', 'APPLIED')
                ORDER BY business_date DESC, kind LIMIT 1
                """),
            row -> new FeedHead(row.constant(FeedKind.class), row.date()))
        .stream()
        .findFirst();
  }

  /** Those over the limit first, then by how many would leave. */
  List<DropView> drops(long feedId) {
    return Row.list(
        sql(
            """
            SELECT i.code, i.name_ar, i.name_fr, d.people_before, d.people_after, d.over_limit
            FROM registry_feed_drop d JOIN institution i ON i.id = d.institution_id
            WHERE d.feed_id = ?1
            ORDER BY d.over_limit DESC, d.people_before - d.people_after DESC, i.code
            """,
            feedId),
        row -> new DropView(row.text(), row.localized(), row.integer(), row.integer(), row.flag()));
  }

  List<Reject> rejects(long feedId, int limit) {
    return Row.list(
        sql(
                """
                SELECT line, column_name, code FROM registry_feed_reject
                WHERE feed_id = ?1 ORDER BY line
                """,
                feedId)
            .setMaxResults(limit),
        row -> new Reject(row.integer(), row.text(), row.constant(RejectCode.class)));
  }

  private Optional<FeedView> first(Query query) {
    return Row.list(query, this::view).stream().findFirst();
  }

  private Query sql(String statement, Object... parameters) {
    return Sql.bind(entityManager.createNativeQuery(statement), parameters);
  }

  private FeedView view(Row row) {
    return new FeedView(
        row.number(),
        row.text(),
        row.text(),
        row.constant(FeedKind.class),
        row.date(),
        row.constant(FeedState.class),
        refused(row),
        row.integer(),
        row.integer(),
        row.integer(),
        row.integer(),
        row.integer(),
        row.integer(),
        row.integer(),
        row.integer(),
        row.instant(),
        row.text(),
        row.instant());
  }

  private static FeedView.Refused refused(Row row) {
    String code = row.text();
    String expected = row.text();
    String found = row.text();
    return code == null ? null : new FeedView.Refused(code, expected, found);
  }
}
