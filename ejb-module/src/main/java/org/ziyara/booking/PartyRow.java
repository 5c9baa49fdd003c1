package org.ziyara.booking;

import java.time.LocalDate;
import org.ziyara.rules.VisitorFacts;
import org.ziyara.shared.Row;

/** The visitor beside one companion; a visitor alone is one row whose companion is null. */
record PartyRow(VisitorFacts visitor, Long companionId, LocalDate companionBirth) {

  static PartyRow of(Row row) {
    return new PartyRow(
        new VisitorFacts(row.flag(), row.flag(), row.date()), row.longOrNull(), row.date());
  }
}
