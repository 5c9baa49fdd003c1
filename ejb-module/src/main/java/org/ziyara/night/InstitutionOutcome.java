package org.ziyara.night;

import java.time.Instant;

/**
 * One institution in one night.
 *
 * @param cause null unless it failed
 */
public record InstitutionOutcome(
    String institutionCode,
    String institutionNameAr,
    String institutionNameFr,
    OutcomeState state,
    int slotsCreated,
    Cause cause,
    Instant startedAt,
    Instant endedAt) {}
