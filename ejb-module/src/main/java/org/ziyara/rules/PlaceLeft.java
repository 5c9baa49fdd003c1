package org.ziyara.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R15: a place is left in a pool that the family may use. The booking's own update decides a race;
 * this says it beforehand.
 */
public class PlaceLeft implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    return poolFor(request, facts, policy, now).isPresent()
        ? Stream.empty()
        : Stream.of(full(request.slot(), facts, policy));
  }

  /** The pool in which a visit would take its place; empty when none has one left. */
  private static Optional<Pool> poolFor(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    return request
        .slot()
        .places()
        .pool(pools(request, facts, policy), isOpenToAll(request.slot(), facts, policy, now));
  }

  /** How many places are left for the party. */
  public static int count(VisitRequest request, Facts facts, Policy policy, Instant now) {
    return request
        .slot()
        .places()
        .left(pools(request, facts, policy), isOpenToAll(request.slot(), facts, policy, now));
  }

  /** The pools of the slot that the party may use, in the order of preference. */
  public static List<Pool> pools(VisitRequest request, Facts facts, Policy policy) {
    Places places = request.slot().places();
    List<Pool> mayUse = new ArrayList<>();
    if (places.desk() > 0 && request.asker() == Asker.STAFF) {
      mayUse.add(Pool.DESK);
    }
    int far = policy.number(PolicyName.POOL_DISTANCE_KM);
    if (places.distance() > 0
        && facts.visitor().home().isFarFrom(facts.institution().position(), far)) {
      mayUse.add(Pool.DISTANCE);
    }
    mayUse.add(Pool.GENERAL);
    return mayUse;
  }

  /** Whether the kept places of a slot are for everybody by now. */
  public static boolean isOpenToAll(SlotFacts slot, Facts facts, Policy policy, Instant now) {
    return !now.isBefore(opening(slot, facts.institution().zone(), policy));
  }

  private static Instant opening(SlotFacts slot, ZoneId zone, Policy policy) {
    return slot.beginsAt(zone).minus(Duration.ofHours(policy.number(PolicyName.POOL_OPENS_HOURS)));
  }

  static Violation full(SlotFacts slot, Facts facts, Policy policy) {
    ZoneId zone = facts.institution().zone();
    LocalDateTime opens = LocalDateTime.ofInstant(opening(slot, zone, policy), zone);
    return Violation.of(ViolationCode.SLOT_FULL)
        .with("capacity", slot.places().capacity())
        .with("kept", slot.places().kept())
        .with("opensDay", opens.toLocalDate())
        .with("opensTime", opens.toLocalTime());
  }
}
