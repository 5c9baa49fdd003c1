package org.ziyara.rules;

import java.time.LocalDate;

/** The person who books. */
public record VisitorFacts(boolean verified, boolean documentOnFile, LocalDate dateOfBirth) {}
