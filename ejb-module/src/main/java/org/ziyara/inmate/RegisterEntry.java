package org.ziyara.inmate;

import java.time.LocalDate;

/**
 * All that the registry says of one person.
 *
 * @param earlier where the person was registered before a transfer; null when not transferred
 * @param releasedOn the first day of freedom; null while none is known
 * @param movesOn the day of a transfer that is ordered to {@code movesTo}; or null
 */
public record RegisterEntry(
    RegisterKey key,
    RegisterKey earlier,
    InmateDetails details,
    LocalDate releasedOn,
    LocalDate movesOn,
    Long movesTo) {

  /** Whether the person is in detention there at the end of the day. */
  public boolean isPresentOn(LocalDate day) {
    return releasedOn == null || releasedOn.isAfter(day);
  }
}
