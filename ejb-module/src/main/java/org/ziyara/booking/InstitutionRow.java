package org.ziyara.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.ziyara.rules.InstitutionFacts;
import org.ziyara.rules.Position;
import org.ziyara.shared.Row;

/** What the rules know of an institution, as {@link FactsQueries} selects it. */
final class InstitutionRow {

  static final String COLUMNS =
      """
      i.id, i.rollout_state, i.live_from, i.time_zone, rd.opens_at, ic.latitude, ic.longitude
      """;

  static final String JOINS =
      """
      JOIN regional_directorate rd ON rd.code = i.region_code
      LEFT JOIN city ic ON ic.code = i.city_code
      """;

  private InstitutionRow() {}

  static InstitutionFacts of(Row row) {
    long id = row.number();
    String rolloutState = row.text();
    LocalDate liveFrom = row.date();
    ZoneId zone = ZoneId.of(row.text());
    LocalTime opensAt = row.time();
    boolean open = "LIVE".equals(rolloutState) || "PILOT".equals(rolloutState);
    return new InstitutionFacts(id, open, liveFrom, zone, opensAt, position(row));
  }

  /** Two columns, both null where the place is not known. */
  static Position position(Row row) {
    Double latitude = row.decimalOrNull();
    Double longitude = row.decimalOrNull();
    return latitude == null ? null : new Position(latitude, longitude);
  }
}
