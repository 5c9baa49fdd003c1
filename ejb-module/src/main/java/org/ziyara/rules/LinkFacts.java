package org.ziyara.rules;

import java.time.LocalDate;

/** The kinship link; {@code expiresOn} is its last day, or null. */
public record LinkFacts(boolean approved, LocalDate expiresOn) {}
