package org.ziyara.duty;

import java.io.Serializable;
import java.time.LocalDate;
import org.ziyara.shared.Localized;

/** Where a team is sent on a date. */
public record TeamPlace(
    String region, String team, LocalDate date, String institution, Localized institutionName)
    implements Serializable {}
