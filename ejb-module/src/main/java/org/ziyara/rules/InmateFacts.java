package org.ziyara.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What the rules know of an inmate; {@code wing} may be null. */
public record InmateFacts(
    LegalStatus legalStatus,
    Sex sex,
    LocalDate dateOfBirth,
    SecurityClass securityClass,
    String wing,
    Detention detention) {

  /** The categories on a day for which policies may have values of their own. */
  public Set<InmateCategory> categories(LocalDate day, int adultAge) {
    Set<InmateCategory> categories =
        EnumSet.of(
            InmateCategory.valueOf(legalStatus.name()),
            sex == Sex.F ? InmateCategory.WOMAN : InmateCategory.MAN,
            InmateCategory.valueOf("CLASS_" + securityClass.name()));
    if (Age.on(day, dateOfBirth) < adultAge) {
      categories.add(InmateCategory.MINOR);
    }
    return categories;
  }
}
