package org.ziyara.rules;

import java.time.LocalDate;

/**
 * Where an inmate is, as far as the registry knows.
 *
 * @param releasedOn the first day of freedom, or null
 * @param movesOn the day of a transfer that has been ordered, with {@code movesTo}; or null
 */
public record Detention(long institutionId, LocalDate releasedOn, LocalDate movesOn, Long movesTo) {

  boolean hasEndedOn(LocalDate day) {
    return releasedOn != null && !day.isBefore(releasedOn);
  }

  /** The institution on a day. */
  long on(LocalDate day) {
    return movesOn != null && !day.isBefore(movesOn) ? movesTo : institutionId;
  }
}
