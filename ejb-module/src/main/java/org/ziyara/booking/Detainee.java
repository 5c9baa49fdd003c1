package org.ziyara.booking;

import java.time.LocalDate;
import org.ziyara.shared.Localized;

/** An inmate as an officer makes sure who is meant. */
public record Detainee(long id, String registerNumber, Localized name, LocalDate dateOfBirth) {}
