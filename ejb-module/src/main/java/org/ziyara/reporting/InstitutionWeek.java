package org.ziyara.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import org.ziyara.institution.RolloutState;
import org.ziyara.shared.Localized;

/** An institution in the coming week. */
public record InstitutionWeek(
    String code,
    Localized name,
    String city,
    String regionCode,
    Localized regionName,
    RolloutState rolloutState,
    LocalDate liveFrom,
    WeekFigures week)
    implements Serializable {}
