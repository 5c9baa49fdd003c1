package org.ziyara.rules;

import java.time.LocalDate;

/**
 * Somebody who comes to visit.
 *
 * @param accountId null for a companion
 * @param documentNumber null when a companion has named none
 */
public record PersonFacts(
    Long accountId, String name, LocalDate dateOfBirth, String documentNumber) {}
