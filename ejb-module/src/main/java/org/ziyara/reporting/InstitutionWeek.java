package org.ziyara.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import org.ziyara.institution.RolloutState;

/** An institution in the coming week. */
public record InstitutionWeek(
    String code,
    String nameAr,
    String nameFr,
    String city,
    String regionCode,
    String regionNameAr,
    String regionNameFr,
    RolloutState rolloutState,
    LocalDate liveFrom,
    WeekFigures week)
    implements Serializable {}
