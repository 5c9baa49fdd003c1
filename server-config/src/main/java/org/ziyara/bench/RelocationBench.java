package org.ziyara.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ziyara.rebalance.Relocation;
import org.ziyara.rebalance.Relocation.Claim;
import org.ziyara.rebalance.Relocation.Option;
import org.ziyara.rebalance.Relocation.Visit;
import org.ziyara.rebalance.RelocationPlan;
import org.ziyara.rebalance.Relocator;

/**
 * How long it takes, and how near to the bound it comes, to find new places for 5,000 of 60,000
 * visits in 75 institutions of 2,400 slots each; by numbers alone, without a server.
 */
public final class RelocationBench {

  private static final int INSTITUTIONS = 75;
  private static final int DAYS = 28;
  private static final int SLOTS_A_DAY = 86;
  private static final int DISPLACED = 5_000;

  /** Of the slots that are not full, as after 60,000 bookings. */
  private static final double FREE = 0.08;

  /** Nobody is moved by more days. */
  private static final int FURTHEST = 14;

  private static final double CALL_OFF = 100;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Random random;

  private RelocationBench(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) {
    RelocationBench bench = new RelocationBench(2026);
    // Large institutions lose more visits than small ones.
    double[] shares = bench.random.doubles(INSTITUTIONS, 0.2, 3).toArray();
    double all = Arrays.stream(shares).sum();
    List<Relocation> problems =
        IntStream.range(0, INSTITUTIONS)
            .mapToObj(i -> bench.institution((int) Math.round(DISPLACED * shares[i] / all)))
            .toList();
    long start = System.nanoTime();
    List<RelocationPlan> plans = problems.parallelStream().map(Relocator::plan).toList();
    tell(plans, (System.nanoTime() - start) / 1e9);
  }

  private static void tell(List<RelocationPlan> plans, double seconds) {
    double cost = plans.stream().mapToDouble(RelocationPlan::cost).sum();
    double bound = plans.stream().mapToDouble(RelocationPlan::bound).sum();
    int moved = plans.stream().mapToInt(plan -> plan.slots().size()).sum();
    int calledOff = plans.stream().mapToInt(plan -> plan.calledOff().size()).sum();
    OUT.printf(
        Locale.ROOT,
        "%,d institutions: %,d visits moved, %,d called off, in %.1f s; cost %,.0f, bound %,.0f,"
            + " gap %.3f %%; at most %d rounds%n",
        plans.size(),
        moved,
        calledOff,
        seconds,
        cost,
        bound,
        100 * (cost - bound) / bound,
        plans.stream().mapToInt(RelocationPlan::rounds).max().orElse(0));
  }

  private Relocation institution(int displaced) {
    Map<Long, Integer> places = new HashMap<>();
    for (long slot = 0; slot < DAYS * SLOTS_A_DAY; slot++) {
      if (random.nextDouble() < FREE) {
        places.put(slot, 1 + random.nextInt(2));
      }
    }
    Map<Claim, Integer> limits = new HashMap<>();
    List<Visit> visits = new ArrayList<>();
    // A closure hits days, not hours. One in four inmates awaits judgement and may be seen three
    // times a week: half of these have lost a visit on both days, as those of others in two weeks.
    List<Integer> closed = random.ints(0, DAYS).distinct().limit(2).boxed().toList();
    boolean twoWeeks = closed.get(0) / 7 != closed.get(1) / 7;
    long inmate = 0;
    while (visits.size() < displaced) {
      inmate++;
      int limit = random.nextInt(4) == 0 ? 3 : 1;
      int first = random.nextInt(2);
      boolean both = random.nextBoolean() && (limit == 3 || twoWeeks);
      visits.add(visit(visits.size(), inmate, limit, closed.get(first), places, limits));
      if (both && visits.size() < displaced) {
        visits.add(visit(visits.size(), inmate, limit, closed.get(1 - first), places, limits));
      }
    }
    return new Relocation(visits, places, limits);
  }

  private Visit visit(
      long id,
      long inmate,
      int limit,
      int day,
      Map<Long, Integer> places,
      Map<Claim, Integer> limits) {
    int time = random.nextInt(SLOTS_A_DAY);
    List<Option> options = new ArrayList<>();
    for (long slot : places.keySet()) {
      int to = (int) (slot / SLOTS_A_DAY);
      if (to != day && Math.abs(to - day) <= FURTHEST) {
        Claim ofDay = new Claim(Claim.Kind.INMATE_DAY, inmate, to);
        Claim ofWeek = new Claim(Claim.Kind.INMATE_WEEK, inmate, to / 7);
        limits.putIfAbsent(ofDay, 1);
        limits.putIfAbsent(ofWeek, limit);
        options.add(new Option(slot, cost(day, time, slot), Set.of(ofDay, ofWeek)));
      }
    }
    options.sort(Comparator.comparingDouble(Option::cost));
    return new Visit(id, options, CALL_OFF);
  }

  /** Days away, another weekday, hours away. */
  private static double cost(int day, int time, long slot) {
    int to = (int) (slot / SLOTS_A_DAY);
    int hours = Math.abs((int) (slot % SLOTS_A_DAY) - time) * 8 / SLOTS_A_DAY;
    return 2 * Math.abs(to - day) + (to % 7 == day % 7 ? 0 : 5) + hours;
  }
}
