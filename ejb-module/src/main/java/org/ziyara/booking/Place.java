package org.ziyara.booking;

import java.time.ZoneId;
import org.ziyara.shared.Localized;

/** Name and clock of the institution of a visit. */
public record Place(Localized name, ZoneId zone) {}
