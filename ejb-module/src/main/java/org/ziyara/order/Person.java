package org.ziyara.order;

import java.io.Serializable;
import java.time.LocalDate;
import org.ziyara.shared.Input;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.BirthDate;
import org.ziyara.visitor.DocumentNumber;
import org.ziyara.visitor.PersonName;

/**
 * Somebody whom a restriction names: by account, by document, or by name and date of birth. Each
 * part may be missing, but not all.
 */
public record Person(Long visitorId, String documentNumber, String fullName, LocalDate dateOfBirth)
    implements Serializable {

  public static Person ofAccount(long visitorId) {
    return new Person(visitorId, null, null, null);
  }

  /** The same as it is stored; problems are collected in {@code input}. */
  Person checked(Input input, LocalDate today) {
    boolean named = !isBlank(fullName) || dateOfBirth != null;
    if (visitorId == null && isBlank(documentNumber) && !named) {
      input.read("documentNumber", Person::nobody);
    }
    return new Person(
        visitorId,
        isBlank(documentNumber)
            ? null
            : input.read("documentNumber", () -> DocumentNumber.of(documentNumber)),
        named ? input.read("fullName", () -> PersonName.of(fullName)) : null,
        named ? input.read("dateOfBirth", () -> BirthDate.of(dateOfBirth, today)) : null);
  }

  private static Person nobody() {
    throw new ZiyaraException("PERSON_REQUIRED");
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
