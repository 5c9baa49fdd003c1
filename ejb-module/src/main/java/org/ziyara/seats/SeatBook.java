package org.ziyara.seats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ziyara.duty.Strength;
import org.ziyara.policy.PolicyBook;
import org.ziyara.rebalance.Band;
import org.ziyara.rebalance.DemandEstimate.Demand;
import org.ziyara.rebalance.Sitting;
import org.ziyara.rules.PolicyName;

/** The days of an institution whose seats can still be moved, with what is known of them. */
final class SeatBook {

  private final List<SeatSlot> slots;
  private final Map<LocalDate, List<SeatSlot>> days;
  private final Map<Long, Demand> demand;
  private final Strength strength;
  private final PolicyBook policies;

  /**
   * @param slots by date, beginning and room
   * @param demand of each slot, by its id
   */
  SeatBook(List<SeatSlot> slots, Map<Long, Demand> demand, Strength strength, PolicyBook policies) {
    this.slots = slots;
    this.days = slots.stream().collect(groupingBy(SeatSlot::date, TreeMap::new, toList()));
    this.demand = demand;
    this.strength = strength;
    this.policies = policies;
  }

  /** Whether it is known how many officers are on duty: if not, the seats stay as they are. */
  boolean isOfficersKnown() {
    return strength.isKnown();
  }

  List<SeatSlot> slots() {
    return slots;
  }

  Set<LocalDate> dates() {
    return days.keySet();
  }

  Demand demand(SeatSlot slot) {
    return demand.get(slot.id());
  }

  /** Of the seats as they are planned: their number stays the same while they are moved. */
  int mayMove(LocalDate businessDate) {
    int planned = slots.stream().mapToInt(slot -> slot.template().capacity()).sum();
    return planned * policies.on(businessDate).number(PolicyName.SEATS_MOVED_PERCENT) / 100;
  }

  /** All sittings, with the mobile teams that are to come. */
  List<Sitting> sittings() {
    List<Sitting> sittings = new ArrayList<>();
    dates().forEach(date -> sittings.addAll(sittings(date, strength.visiting(date))));
    return sittings;
  }

  /** Those of one day, with so many officers who come from elsewhere. */
  List<Sitting> sittings(LocalDate date, int visiting) {
    List<SeatSlot> day = days.getOrDefault(date, List.of());
    return Sitting.of(
        day.stream().map(slot -> slot.session(policies, demand(slot))).toList(),
        moment -> most(date, moment, visiting, day));
  }

  /** Where nobody has said how many officers there are, they are as many as the templates need. */
  private int most(LocalDate date, LocalTime moment, int visiting, List<SeatSlot> day) {
    int each = policies.on(date).number(PolicyName.OFFICER_VISITS);
    int own =
        strength.own(date, Band.of(moment)).stream()
            .map(officers -> officers * each)
            .findFirst()
            .orElseGet(() -> planned(moment, day));
    return own + visiting * each;
  }

  private static int planned(LocalTime moment, List<SeatSlot> day) {
    return day.stream()
        .filter(slot -> !moment.isBefore(slot.startsAt()) && moment.isBefore(slot.endsAt()))
        .mapToInt(slot -> slot.template().capacity())
        .sum();
  }
}
