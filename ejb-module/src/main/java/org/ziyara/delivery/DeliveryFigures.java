package org.ziyara.delivery;

import java.time.Instant;

/**
 * How the sending goes.
 *
 * @param configured whether there is a gateway at all
 * @param waiting how many have not been sent yet
 * @param oldest since when the oldest of these waits; null when none does
 * @param sent in the last 24 hours
 * @param expired in the last 24 hours
 * @param dead how many were given up
 */
public record DeliveryFigures(
    boolean configured, long waiting, Instant oldest, long sent, long expired, long dead) {}
