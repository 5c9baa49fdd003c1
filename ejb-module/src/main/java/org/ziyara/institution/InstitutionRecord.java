package org.ziyara.institution;

import java.time.LocalDate;

/** All that is written of an institution. {@code liveFrom} is null before a date is set. */
public record InstitutionRecord(
    long id,
    String code,
    InstitutionDetails details,
    RolloutState rolloutState,
    LocalDate liveFrom,
    int version) {}
