package org.ziyara.booking;

import java.time.LocalDate;
import org.ziyara.shared.Localized;

/**
 * A family that waits for a place, as the desk sees it.
 *
 * @param since the day of the inmate's last visit, or of the request where there was none
 * @param offered whether the family has an offer to answer
 */
public record WaitingFamily(
    long linkId,
    String visitorName,
    String registerNumber,
    Localized inmateName,
    Wishes wishes,
    LocalDate since,
    boolean offered) {}
