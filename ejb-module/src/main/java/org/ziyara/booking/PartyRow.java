package org.ziyara.booking;

import java.time.LocalDate;
import org.ziyara.rules.PersonFacts;
import org.ziyara.rules.VisitorFacts;
import org.ziyara.shared.Row;

/** The visitor beside one companion; a visitor alone is one row whose companion is null. */
record PartyRow(VisitorFacts visitor, PersonFacts companion) {

  static final String COLUMNS =
      """
      v.id, v.full_name, v.date_of_birth, v.document_number, v.verified_at IS NOT NULL, v.abroad,
      vc.latitude, vc.longitude, c.id, c.full_name, c.date_of_birth, c.document_number
      """;

  static PartyRow of(Row row) {
    PersonFacts person = new PersonFacts(row.number(), row.text(), row.date(), row.text());
    boolean onFile = !person.documentNumber().isEmpty();
    boolean verified = row.flag();
    VisitorFacts.Home home = new VisitorFacts.Home(row.flag(), InstitutionRow.position(row));
    return new PartyRow(
        new VisitorFacts(person, verified, onFile, home),
        row.longOrNull() == null ? null : companion(row.text(), row.date(), row.text()));
  }

  private static PersonFacts companion(String name, LocalDate birth, String documentNumber) {
    return new PersonFacts(null, name, birth, documentNumber);
  }
}
