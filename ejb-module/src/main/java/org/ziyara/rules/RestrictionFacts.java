package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A restriction that concerns this inmate: on whoever visits, or on one person, who is named by
 * account, by document, or by name and date of birth. {@code lastDay} null: until it is lifted.
 */
public record RestrictionFacts(
    long id,
    Effect effect,
    Long accountId,
    String documentNumber,
    String fullName,
    LocalDate dateOfBirth,
    LocalDate firstDay,
    LocalDate lastDay,
    String reason,
    String decidedBy,
    Instant decidedAt) {

  /** What it brings about. */
  public enum Effect {
    NO_VISITS,
    /** Visits in rooms with glass between inmate and visitor only. */
    SEPARATED_ONLY
  }

  boolean isOnPerson() {
    return accountId != null || documentNumber != null || fullName != null;
  }

  boolean isInForce(LocalDate day) {
    return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
  }

  /** Whether it means this person: any of account, document, and name with birth suffices. */
  boolean names(PersonFacts person) {
    return (accountId != null && accountId.equals(person.accountId()))
        || (documentNumber != null && documentNumber.equals(person.documentNumber()))
        || (fullName != null
            && person.dateOfBirth().equals(dateOfBirth)
            && NameMatch.same(fullName, person.name()));
  }
}
