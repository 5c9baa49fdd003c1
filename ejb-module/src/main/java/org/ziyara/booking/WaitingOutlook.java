package org.ziyara.booking;

import java.time.Instant;

/**
 * How many families wait for a place in an institution.
 *
 * @param since when the first of them has asked; null when nobody waits
 */
public record WaitingOutlook(long families, Instant since) {}
