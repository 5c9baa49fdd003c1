package org.ziyara.institution;

import java.time.LocalDate;
import org.ziyara.shared.Localized;

/** An institution as lists show it. {@code liveFrom} is null before a date is set. */
public record InstitutionSummary(
    long id,
    String code,
    Localized name,
    String city,
    String regionCode,
    Localized regionName,
    RolloutState rolloutState,
    LocalDate liveFrom) {}
