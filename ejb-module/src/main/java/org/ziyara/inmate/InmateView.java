package org.ziyara.inmate;

import java.time.LocalDate;

/**
 * An inmate as the registry has them.
 *
 * @param releasedOn the first day of freedom; null while none is known
 * @param movesOn the day of a transfer that is ordered, with the code of {@code movesTo}; or null
 */
public record InmateView(
    long id,
    String institution,
    String registerNumber,
    InmateDetails details,
    LocalDate releasedOn,
    LocalDate movesOn,
    String movesTo,
    int version) {}
