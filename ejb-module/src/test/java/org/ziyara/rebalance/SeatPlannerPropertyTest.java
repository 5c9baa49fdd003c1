package org.ziyara.rebalance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ziyara.rebalance.Sitting.Part;
import org.ziyara.rebalance.Sitting.Session;

/** Plans of small sittings beside those of a solver that tries everything. */
class SeatPlannerPropertyTest {

  private static final int MANY = 1_000;
  private static final LocalTime NINE = LocalTime.of(9, 0);

  @Property(tries = 400)
  void thePlanIsTheCheapest(@ForAll Random random) {
    List<Sitting> sittings = sittings(random);
    SeatPlan plan = SeatPlanner.plan(sittings, MANY);
    double exact = sittings.stream().mapToDouble(each -> ExactSeats.cost(each, MANY)).sum();
    assertThat(plan.cost()).isCloseTo(exact, within(1e-6));
    assertThat(plan.gap()).isLessThan(1e-9);
    assertFeasible(sittings, plan, MANY);
  }

  @Property(tries = 400)
  void whereFewSeatsMayBeMovedItIsBetweenTheBestAndTheBound(@ForAll Random random) {
    List<Sitting> sittings = sittings(random);
    int most = random.nextInt(4);
    SeatPlan plan = SeatPlanner.plan(sittings, most);
    double exact = cheapest(sittings, 0, most);
    assertThat(plan.bound()).isLessThanOrEqualTo(exact + 1e-6);
    assertThat(plan.cost()).isGreaterThanOrEqualTo(exact - 1e-6);
    assertFeasible(sittings, plan, most);
  }

  /** A thousand small problems, in which the next seat would often be worth its while. */
  @Test
  void fewMovedSeatsCostLittle() {
    Random random = new Random(7);
    double plans = 0;
    double best = 0;
    for (int i = 0; i < 1_000; i++) {
      List<Sitting> sittings = sittings(random);
      int most = random.nextInt(4);
      plans += SeatPlanner.plan(sittings, most).cost();
      best += cheapest(sittings, 0, most);
    }
    assertThat(plans / best).isBetween(1.0, 1.01);
  }

  @Property(tries = 200)
  void whatHasBeenMovedStays(@ForAll Random random) {
    List<Sitting> sittings = sittings(random);
    SeatPlan first = SeatPlanner.plan(sittings, MANY);
    SeatPlan second =
        SeatPlanner.plan(sittings.stream().map(each -> moved(each, first)).toList(), MANY);
    assertThat(second.moved()).isZero();
    first
        .seats()
        .forEach((session, seats) -> assertThat(second.seats().get(session)).isEqualTo(seats));
  }

  @Test
  void chainsAreAmongTheSmallProblems() {
    Random random = new Random(7);
    assertThat(
            java.util.stream.Stream.generate(() -> sittings(random))
                .limit(100)
                .flatMap(List::stream)
                .filter(sitting -> !sitting.isNested()))
        .hasSizeGreaterThan(5);
  }

  @Test
  void anIdleSeatGoesWhereFamiliesFindNone() {
    Session wanted = session(1, 0, 40, 14, new Part(10, 10, 10, 14, 5, false));
    Session idle = session(2, 0, 40, 10, new Part(0, 10, 10, 10, 1, false));
    List<Sitting> sittings = Sitting.of(List.of(wanted, idle), moment -> 20);
    SeatPlan plan = SeatPlanner.plan(sittings, MANY);
    assertThat(plan.seats().get(1L)).containsExactly(14);
    assertThat(plan.seats().get(2L)).containsExactly(6);
    assertThat(plan.moved()).isEqualTo(4);
    assertThat(plan.after().without()).isLessThan(plan.before().without() - 3);
  }

  @Test
  void whatIsBookedStaysWithoutOfficers() {
    Session booked = session(1, 0, 40, 14, new Part(7, 10, 10, 14, 5, false));
    SeatPlan plan = SeatPlanner.plan(Sitting.of(List.of(booked), moment -> 0), 0);
    assertThat(plan.seats().get(1L)).containsExactly(7);
  }

  private static double cheapest(List<Sitting> sittings, int from, int most) {
    if (from == sittings.size()) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int moved = 0; moved <= most; moved++) {
      double here = ExactSeats.cost(sittings.get(from), moved);
      best = Math.min(best, here + cheapest(sittings, from + 1, most - moved));
    }
    return best;
  }

  private static void assertFeasible(List<Sitting> sittings, SeatPlan plan, int mostMoved) {
    int moved = 0;
    for (Sitting sitting : sittings) {
      for (Session session : sitting.sessions()) {
        int[] seats = plan.seats().get(session.id());
        int sum = 0;
        for (int i = 0; i < seats.length; i++) {
          Part part = session.parts().get(i);
          assertThat(seats[i]).isBetween(part.taken(), part.most());
          moved += Math.max(0, seats[i] - part.present());
          sum += seats[i];
        }
        assertThat(sum).isLessThanOrEqualTo(Math.max(session.places(), session.taken()));
      }
      for (int i = 0; i < sitting.most().size(); i++) {
        LocalTime moment = sitting.beginnings().get(i);
        assertThat(
                sitting.sessions().stream()
                    .filter(session -> session.takesPlaceAt(moment))
                    .flatMapToInt(
                        session -> java.util.Arrays.stream(plan.seats().get(session.id())))
                    .sum())
            .isLessThanOrEqualTo(sitting.most().get(i));
      }
    }
    assertThat(plan.moved()).isEqualTo(moved).isLessThanOrEqualTo(mostMoved);
  }

  private static Sitting moved(Sitting sitting, SeatPlan plan) {
    List<Session> sessions =
        sitting.sessions().stream()
            .map(
                session -> {
                  List<Part> parts = new ArrayList<>();
                  for (int i = 0; i < session.parts().size(); i++) {
                    Part part = session.parts().get(i);
                    parts.add(
                        new Part(
                            part.taken(),
                            part.planned(),
                            plan.seats().get(session.id())[i],
                            part.most(),
                            part.expected(),
                            part.certain()));
                  }
                  return new Session(
                      session.id(), session.from(), session.to(), session.places(), parts);
                })
            .toList();
    return new Sitting(sessions, sitting.beginnings(), sitting.most());
  }

  private static List<Sitting> sittings(Random random) {
    List<Session> sessions = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (long id = 0; id < count; id++) {
      List<Part> parts = new ArrayList<>();
      int kinds = 1 + random.nextInt(2);
      for (int i = 0; i < kinds; i++) {
        int taken = random.nextInt(2);
        parts.add(
            new Part(
                taken,
                random.nextInt(3),
                random.nextInt(3),
                1 + random.nextInt(3),
                random.nextInt(4) == 0 ? 0 : 3 * random.nextDouble(),
                random.nextInt(4) == 0));
      }
      int start = 15 * random.nextInt(5);
      int minutes = 15 * (1 + random.nextInt(3));
      sessions.add(
          new Session(
              id,
              NINE.plusMinutes(start),
              NINE.plusMinutes(start + minutes),
              1 + random.nextInt(4),
              parts));
    }
    int[] most = {random.nextInt(6), random.nextInt(6), random.nextInt(6), random.nextInt(6), 4};
    return Sitting.of(sessions, moment -> most[moment.getMinute() / 15 % most.length]);
  }

  private static Session session(long id, int start, int end, int places, Part... parts) {
    return new Session(id, NINE.plusMinutes(start), NINE.plusMinutes(end), places, List.of(parts));
  }
}
