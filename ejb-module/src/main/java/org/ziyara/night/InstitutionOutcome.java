package org.ziyara.night;

import java.time.Instant;
import org.ziyara.shared.Localized;

/**
 * One institution in one night.
 *
 * @param state over all steps
 * @param failedIn the step in which it was set aside; null unless it was
 * @param cause null unless it failed
 */
public record InstitutionOutcome(
    String institutionCode,
    Localized institutionName,
    OutcomeState state,
    int slotsCreated,
    NightStep failedIn,
    Cause cause,
    Instant startedAt,
    Instant endedAt) {}
