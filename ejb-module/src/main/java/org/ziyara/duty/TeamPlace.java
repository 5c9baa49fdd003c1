package org.ziyara.duty;

import java.io.Serializable;
import java.time.LocalDate;
import org.ziyara.shared.Localized;

/** Where a team of a region is sent on a date. */
public record TeamPlace(String team, LocalDate date, String institution, Localized institutionName)
    implements Serializable {}
