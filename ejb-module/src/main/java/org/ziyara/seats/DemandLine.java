package org.ziyara.seats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ziyara.rebalance.Band;
import org.ziyara.rebalance.DemandEstimate.Demand;
import org.ziyara.rebalance.SeatPlan;

/**
 * What was expected of all days with this weekday, in this part of them, whose seats could be
 * moved; and the seats that there were for it, before and after.
 *
 * @param usual families that come
 * @param refused families that asked where no place was left
 * @param lapsed families that let a hold lapse, each of them half a family
 * @param waiting families on the waiting list
 */
public record DemandLine(
    DayOfWeek weekday,
    Band band,
    double usual,
    double refused,
    double lapsed,
    double waiting,
    int seatsBefore,
    int seatsAfter)
    implements Serializable {

  private record Time(DayOfWeek weekday, Band band) implements Comparable<Time> {

    static Time of(SeatSlot slot) {
      return new Time(slot.date().getDayOfWeek(), Band.of(slot.startsAt()));
    }

    @Override
    public int compareTo(Time other) {
      int byDay = weekday.compareTo(other.weekday);
      return byDay == 0 ? band.compareTo(other.band) : byDay;
    }
  }

  /** All families, as the night counted on them. */
  public double families() {
    return usual + refused + lapsed + waiting;
  }

  /** For a statement. */
  Stream<Object> columns() {
    return Stream.of(
        weekday.getValue(), band.name(), usual, refused, lapsed, waiting, seatsBefore, seatsAfter);
  }

  static List<DemandLine> of(SeatBook book, SeatPlan plan) {
    Map<Time, List<SeatSlot>> times =
        book.slots().stream().collect(groupingBy(Time::of, TreeMap::new, toList()));
    return times.entrySet().stream()
        .map(time -> of(time.getKey(), time.getValue(), book, plan))
        .toList();
  }

  private static DemandLine of(Time time, List<SeatSlot> slots, SeatBook book, SeatPlan plan) {
    List<Demand> demands = slots.stream().map(book::demand).toList();
    return new DemandLine(
        time.weekday(),
        time.band(),
        demands.stream().mapToDouble(each -> sum(each.usual())).sum(),
        demands.stream().mapToDouble(each -> sum(each.refused())).sum(),
        demands.stream().mapToDouble(each -> sum(each.lapsed())).sum(),
        demands.stream().mapToDouble(Demand::waiting).sum(),
        slots.stream().mapToInt(slot -> slot.places().capacity()).sum(),
        slots.stream().flatMapToInt(s -> Arrays.stream(plan.seats().get(s.id()))).sum());
  }

  private static double sum(List<Double> parts) {
    return parts.stream().mapToDouble(Double::doubleValue).sum();
  }
}
