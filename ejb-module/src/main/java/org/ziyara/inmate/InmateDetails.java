package org.ziyara.inmate;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.SecurityClass;
import org.ziyara.rules.Sex;
import org.ziyara.shared.Input;
import org.ziyara.shared.PlainText;
import org.ziyara.shared.ZiyaraException;

/**
 * What the registry says of an inmate.
 *
 * @param wing null where an institution has none
 */
public record InmateDetails(
    String familyNameAr,
    String givenNameAr,
    String familyName,
    String givenName,
    LocalDate dateOfBirth,
    Sex sex,
    LegalStatus legalStatus,
    SecurityClass securityClass,
    String wing) {

  static final int NAME_LENGTH = 60;

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final Pattern WING = Pattern.compile("[A-Z0-9]{1,12}");

  /** The same as it is stored; problems are collected in {@code input}. */
  public InmateDetails checked(Input input, LocalDate today) {
    input.read("dateOfBirth", () -> birth(today));
    input.read("wing", this::checkedWing);
    return new InmateDetails(
        name(input, "familyNameAr", familyNameAr),
        name(input, "givenNameAr", givenNameAr),
        name(input, "familyName", familyName),
        name(input, "givenName", givenName),
        dateOfBirth,
        sex,
        legalStatus,
        securityClass,
        wing);
  }

  private static String name(Input input, String field, String typed) {
    return input.read(field, () -> PlainText.of(typed, NAME_LENGTH));
  }

  private LocalDate birth(LocalDate today) {
    if (dateOfBirth.isBefore(EARLIEST) || dateOfBirth.isAfter(today)) {
      throw new ZiyaraException("BIRTH_DATE_INVALID");
    }
    return dateOfBirth;
  }

  private String checkedWing() {
    if (wing != null && !WING.matcher(wing).matches()) {
      throw new ZiyaraException("WING_INVALID");
    }
    return wing;
  }
}
