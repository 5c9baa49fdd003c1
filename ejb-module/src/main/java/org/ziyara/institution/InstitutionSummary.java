package org.ziyara.institution;

import java.time.LocalDate;

/** An institution as lists show it. {@code liveFrom} is null before a date is set. */
public record InstitutionSummary(
    long id,
    String code,
    String nameAr,
    String nameFr,
    String city,
    String regionCode,
    String regionNameAr,
    String regionNameFr,
    RolloutState rolloutState,
    LocalDate liveFrom) {}
