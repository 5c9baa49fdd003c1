package org.ziyara.night;

import java.io.Serializable;
import java.time.Instant;

/**
 * What came of one step in one institution.
 *
 * @param work how much was done there
 * @param cause null unless it failed
 * @param startedAt null until it begins; null for ever when it is skipped
 * @param endedAt null until it has its outcome
 */
public record InstitutionStep(
    NightStep step, OutcomeState state, int work, Cause cause, Instant startedAt, Instant endedAt)
    implements Serializable {}
