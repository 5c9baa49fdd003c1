package org.ziyara.booking;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ziyara.rules.Asker;
import org.ziyara.rules.ViolationCode;
import org.ziyara.shared.Row;

/**
 * A visit or a refused request to be assessed: who asked for which slot, when, by which link.
 *
 * @param version of the visit as it is judged
 * @param reference null for a request that was refused
 * @param askedAt as of when the rules judge it: what was offered in time stays in time
 */
record SubjectRow(
    long id,
    int version,
    String reference,
    Instant askedAt,
    Booker booker,
    String registerNumber,
    BookableSlot slot,
    LinkRow link) {

  /** Whoever selects it names the tables as the rows of booking do, and the subject b. */
  static final String COLUMNS =
      """
      b.visitor_id, b.asker, m.register_number, %s, 0, k.state, k.expires_on, k.relationship, %s,
      m.id, NULL, %s
      """
          .formatted(BookableSlot.COLUMNS, InstitutionRow.COLUMNS, InmateRow.COLUMNS);

  static SubjectRow of(Row row) {
    long id = row.number();
    int version = row.integer();
    String reference = row.text();
    Instant askedAt = row.instant();
    Set<ViolationCode> overridden = codes(row.text());
    // A visit is given up for itself; a request had given up the visitor's holds.
    Long moved = reference == null ? null : Long.valueOf(id);
    Booker booker =
        new Booker(
            row.number(),
            row.constant(Asker.class),
            new Booker.Override(overridden, null, null),
            moved);
    return new SubjectRow(
        id, version, reference, askedAt, booker, row.text(), BookableSlot.of(row), LinkRow.of(row));
  }

  private static Set<ViolationCode> codes(String spaced) {
    return Pattern.compile(" ")
        .splitAsStream(spaced)
        .filter(code -> !code.isEmpty())
        .map(ViolationCode::valueOf)
        .collect(Collectors.toSet());
  }
}
