package org.ziyara.booking;

import java.time.LocalDateTime;

/**
 * What cancelling means for the inmate's visits of the week.
 *
 * @param freeUntil by the clock of the institution: who cancels later has used up the visit
 * @param late whether that moment is over
 */
public record CancelTerms(LocalDateTime freeUntil, boolean late) {}
