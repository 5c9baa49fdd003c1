package org.ziyara.relocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.booking.Reference;
import org.ziyara.explanation.ViolationsJson;
import org.ziyara.rules.Violation;
import org.ziyara.shared.Localized;
import org.ziyara.shared.Row;

/**
 * A visit that had lost its slot, as officers see it.
 *
 * @param toDate null when it was called off, as its time is
 * @param decidedAt when the family has answered, or null
 */
public record RelocatedVisit(
    String reference,
    Localized fromInstitution,
    LocalDate fromDate,
    LocalTime fromStartsAt,
    Localized institution,
    LocalDate toDate,
    LocalTime toStartsAt,
    List<Violation> causes,
    RelocationState state,
    Instant relocatedAt,
    Instant decidedAt) {

  public RelocatedVisit {
    causes = List.copyOf(causes);
  }

  static final String COLUMNS =
      """
      v.reference, f.name_ar, f.name_fr, r.from_date, r.from_starts_at, i.name_ar, i.name_fr,
      r.to_date, r.to_starts_at, r.violations, r.state, r.relocated_at, r.decided_at
      """;

  static RelocatedVisit of(Row row) {
    return new RelocatedVisit(
        row.text(),
        row.localized(),
        row.date(),
        row.time(),
        row.localized(),
        row.date(),
        row.time(),
        ViolationsJson.read(row.text()),
        row.constant(RelocationState.class),
        row.instant(),
        row.instant());
  }

  public String shownReference() {
    return Reference.shown(reference);
  }
}
