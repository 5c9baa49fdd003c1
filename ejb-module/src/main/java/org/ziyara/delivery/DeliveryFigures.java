package org.ziyara.delivery;

import java.time.Instant;
import org.ziyara.messaging.Channel;

/**
 * How the sending on one channel goes.
 *
 * @param configured whether there is a gateway at all
 * @param waiting how many have not been sent yet
 * @param oldest since when the oldest of these waits; null when none does
 * @param sent in the last 24 hours
 * @param expired in the last 24 hours
 * @param dead how many were given up
 */
public record DeliveryFigures(
    Channel channel,
    boolean configured,
    long waiting,
    Instant oldest,
    long sent,
    long expired,
    long dead) {}
