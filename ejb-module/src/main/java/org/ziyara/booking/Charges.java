package org.ziyara.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ziyara.rules.Entitlement;
import org.ziyara.rules.PermitHeld;
import org.ziyara.rules.Policy;
import org.ziyara.rules.VisitKind;

/**
 * What visits count for: one of the inmate's visits of the period, one of a permit's. Visits that
 * are charged together get different numbers, of those that they have given up, too.
 */
final class Charges {

  private record Period(long inmateId, VisitKind kind, LocalDate from) {}

  private final Numbers<Period> ofPeriods = new Numbers<>();
  private final Numbers<Long> ofPermits = new Numbers<>();

  Charges() {
    this(List.of());
  }

  /**
   * @param givenUp visits that count for nothing any more
   */
  Charges(Collection<AgendaRow> givenUp) {
    for (AgendaRow visit : givenUp) {
      if (visit.usesEntitlement()) {
        ofPeriods.giveUp(
            new Period(visit.inmateId(), visit.kind(), visit.entitlementFrom()),
            visit.entitlementNumber());
      }
      if (visit.permitId() != null) {
        ofPermits.giveUp(visit.permitId(), visit.permitNumber());
      }
    }
  }

  /** The visit counts for the inmate's entitlement and, where one is wanted, a permit. */
  void charge(Visit visit, BookableSlot slot, Situation situation) {
    Policy policy = situation.policyOn(slot.date());
    VisitKind kind = slot.facts().kind();
    LocalDate from = Entitlement.periodOf(slot.facts(), situation.facts(), policy);
    visit.useEntitlement(
        from,
        ofPeriods.next(
            new Period(visit.inmateId(), kind, from), situation.numbersTaken(kind, from)));
    if (PermitHeld.isWanted(slot.facts(), policy)) {
      PermitHeld.permitFor(situation.facts(), slot.date())
          .ifPresent(
              permit -> visit.usePermit(permit.id(), ofPermits.next(permit.id(), permit.used())));
    }
  }
}
