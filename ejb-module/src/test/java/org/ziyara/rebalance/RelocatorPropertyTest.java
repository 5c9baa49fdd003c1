package org.ziyara.rebalance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ziyara.rebalance.Relocation.Claim;
import org.ziyara.rebalance.Relocation.Option;
import org.ziyara.rebalance.Relocation.Visit;

/** Plans of small problems beside those of a solver that tries everything. */
class RelocatorPropertyTest {

  private static final int SLOTS = 5;
  private static final int CALL_OFF = 100;

  @Property(tries = 500)
  void withoutClaimsThePlanIsTheCheapest(@ForAll Random random) {
    Relocation problem = problem(random, false);
    RelocationPlan plan = Relocator.plan(problem);
    assertFeasible(problem, plan);
    assertThat(plan.cost()).isCloseTo(ExactRelocation.cost(problem), within(1e-6));
    assertThat(plan.gap()).isLessThan(1e-9);
    assertThat(plan.rounds()).isOne();
  }

  @Property(tries = 500)
  void withClaimsItIsBetweenTheBestAndTheBound(@ForAll Random random) {
    Relocation problem = problem(random, true);
    RelocationPlan plan = Relocator.plan(problem);
    assertFeasible(problem, plan);
    double exact = ExactRelocation.cost(problem);
    assertThat(plan.bound()).isLessThanOrEqualTo(exact + 1e-6);
    assertThat(plan.cost()).isGreaterThanOrEqualTo(exact - 1e-6);
  }

  /** A thousand small problems, in which claims clash all the time. */
  @Test
  void claimsCostLittle() {
    Random random = new Random(7);
    double plans = 0;
    double best = 0;
    for (int i = 0; i < 1_000; i++) {
      Relocation problem = problem(random, true);
      plans += Relocator.plan(problem).cost();
      best += ExactRelocation.cost(problem);
    }
    assertThat(plans / best).isBetween(1.0, 1.01);
  }

  /** Nobody without need is called off, and none of the limits is passed. */
  private static void assertFeasible(Relocation problem, RelocationPlan plan) {
    Map<Long, Integer> taken = new HashMap<>();
    Map<Claim, Integer> made = new HashMap<>();
    double cost = 0;
    for (Visit visit : problem.visits()) {
      Long slot = plan.slots().get(visit.id());
      assertThat(slot == null).isEqualTo(plan.calledOff().contains(visit.id()));
      if (slot == null) {
        cost += visit.callOffCost();
        continue;
      }
      Option option =
          visit.options().stream().filter(o -> o.slotId() == slot).findFirst().orElseThrow();
      cost += option.cost();
      taken.merge(slot, 1, Integer::sum);
      option.claims().forEach(claim -> made.merge(claim, 1, Integer::sum));
    }
    assertThat(taken)
        .allSatisfy((slot, n) -> assertThat(n).isLessThanOrEqualTo(places(problem, slot)));
    assertThat(made)
        .allSatisfy((claim, n) -> assertThat(n).isLessThanOrEqualTo(problem.limit(claim)));
    assertThat(plan.cost()).isCloseTo(cost, within(1e-6));
  }

  private static int places(Relocation problem, long slot) {
    return problem.places().getOrDefault(slot, 0);
  }

  private static Relocation problem(Random random, boolean withClaims) {
    List<Visit> visits = new ArrayList<>();
    int count = random.nextInt(7);
    for (long id = 0; id < count; id++) {
      List<Option> options = new ArrayList<>();
      long inmate = random.nextInt(3);
      for (long slot = 0; slot < SLOTS; slot++) {
        if (random.nextInt(4) > 0) {
          options.add(new Option(slot, random.nextInt(50), claims(inmate, slot, withClaims)));
        }
      }
      visits.add(new Visit(id, options, CALL_OFF));
    }
    Map<Long, Integer> places = new HashMap<>();
    for (long slot = 0; slot < SLOTS; slot++) {
      places.put(slot, random.nextInt(3));
    }
    Map<Claim, Integer> limits = new HashMap<>();
    for (long inmate = 0; inmate < 3; inmate++) {
      limits.put(new Claim(Claim.Kind.INMATE_WEEK, inmate, 0), random.nextInt(3));
      for (long day = 0; day < 3; day++) {
        limits.put(new Claim(Claim.Kind.INMATE_DAY, inmate, day), 1);
      }
    }
    return new Relocation(visits, places, limits);
  }

  private static Set<Claim> claims(long inmate, long slot, boolean withClaims) {
    return withClaims
        ? Set.of(
            new Claim(Claim.Kind.INMATE_DAY, inmate, slot / 2),
            new Claim(Claim.Kind.INMATE_WEEK, inmate, 0))
        : Set.of();
  }
}
