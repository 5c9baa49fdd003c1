package org.ziyara.relocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ziyara.booking.Assessment;
import org.ziyara.rules.Agenda;
import org.ziyara.rules.Facts;
import org.ziyara.rules.Policy;
import org.ziyara.rules.SlotFacts;

/**
 * Who may clash with others that are moved, too.
 *
 * @param apart the inmates whom this one must not meet
 * @param from where the visit is as booked
 * @param facts without the visit itself
 * @param countsFrom the first day of the period in which it counts as booked
 * @param permit that it uses as booked
 */
record Mover(
    long inmateId,
    long visitorId,
    Map<Long, Agenda.Scope> apart,
    SlotFacts from,
    Facts facts,
    Optional<LocalDate> countsFrom,
    Optional<Long> permit,
    Function<LocalDate, Policy> policies) {

  static Mover of(Assessment visit) {
    return new Mover(
        visit.inmateId(),
        visit.visitorId(),
        visit.apart(),
        visit.slot().facts(),
        visit.facts(),
        visit.countsFrom(),
        visit.permit(),
        visit::policyOn);
  }
}
