package org.ziyara.rules;

import java.time.Instant;
import java.util.stream.Stream;

/** One rule of the table: says what violates it, or nothing. */
interface Rule {

  Stream<Violation> violations(VisitRequest request, Facts facts, Policy policy, Instant now);
}
