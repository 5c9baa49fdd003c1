package org.ziyara.night;

import java.time.Instant;
import org.ziyara.shared.Localized;

/**
 * One institution in one night.
 *
 * @param cause null unless it failed
 */
public record InstitutionOutcome(
    String institutionCode,
    Localized institutionName,
    OutcomeState state,
    int slotsCreated,
    Cause cause,
    Instant startedAt,
    Instant endedAt) {}
