package org.ziyara.order;

import java.time.LocalDate;
import org.ziyara.rules.RestrictionFacts.Effect;
import org.ziyara.shared.Input;
import org.ziyara.shared.PlainText;
import org.ziyara.shared.ZiyaraException;

/**
 * What is written of a restriction.
 *
 * @param inmateId the inmate whom nobody, or one person, may visit; null for all inmates
 * @param person the one person; null for whoever visits the inmate
 * @param lastDay null: until it is lifted
 */
public record RestrictionDetails(
    Long inmateId,
    Person person,
    Effect effect,
    LocalDate firstDay,
    LocalDate lastDay,
    String reason) {

  /** The same as it is stored; problems are collected in {@code input}. */
  RestrictionDetails checked(Input input, LocalDate today) {
    if (inmateId == null && person == null) {
      input.read("documentNumber", RestrictionDetails::nobody);
    }
    return new RestrictionDetails(
        inmateId,
        person == null ? null : person.checked(input, today),
        input.read("effect", () -> Given.chosen(effect)),
        input.read("firstDay", () -> Given.day(firstDay)),
        input.read("lastDay", () -> Given.lastDay(firstDay, lastDay)),
        input.read("reason", () -> PlainText.of(reason, Given.REASON_LENGTH)));
  }

  /** The same, on a person who is known better. */
  RestrictionDetails on(Person known) {
    return new RestrictionDetails(inmateId, known, effect, firstDay, lastDay, reason);
  }

  private static Person nobody() {
    throw new ZiyaraException("PERSON_REQUIRED");
  }
}
