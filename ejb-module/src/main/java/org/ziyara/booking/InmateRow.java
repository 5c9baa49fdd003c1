package org.ziyara.booking;

import java.time.LocalDate;
import org.ziyara.rules.Detention;
import org.ziyara.rules.InmateFacts;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.SecurityClass;
import org.ziyara.rules.Sex;
import org.ziyara.shared.Row;

/** What the rules know of an inmate, as {@link FactsQueries} selects it. */
final class InmateRow {

  static final String COLUMNS =
      """
      m.legal_status, m.sex, m.date_of_birth, m.security_class, m.wing, m.institution_id,
      m.released_on, m.moves_on, m.moves_to
      """;

  private InmateRow() {}

  static InmateFacts of(Row row) {
    LegalStatus status = row.constant(LegalStatus.class);
    Sex sex = row.constant(Sex.class);
    LocalDate dateOfBirth = row.date();
    SecurityClass securityClass = row.constant(SecurityClass.class);
    String wing = row.text();
    Detention detention = new Detention(row.number(), row.date(), row.date(), row.longOrNull());
    return new InmateFacts(status, sex, dateOfBirth, securityClass, wing, detention);
  }
}
