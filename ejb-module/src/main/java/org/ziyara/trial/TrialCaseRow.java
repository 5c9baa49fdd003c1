package org.ziyara.trial;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.rules.Violation;
import org.ziyara.shared.Localized;

/**
 * A visit on which the decision changes.
 *
 * @param reference nine bare characters; null for a request that was refused
 * @param violations those that come, or those that go
 */
public record TrialCaseRow(
    String reference,
    LocalDate date,
    LocalTime startsAt,
    String registerNumber,
    Localized institutionName,
    List<Violation> violations) {}
