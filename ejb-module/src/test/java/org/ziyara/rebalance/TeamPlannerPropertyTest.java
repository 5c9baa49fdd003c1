package org.ziyara.rebalance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ziyara.rebalance.TeamDay.Host;
import org.ziyara.rebalance.TeamDay.Prospect;
import org.ziyara.rebalance.TeamDay.Team;

/** Plans of small regions beside those of a search that tries everything. */
class TeamPlannerPropertyTest {

  private static final int MANY = 1_000;

  @Property(tries = 500)
  void thePlanIsTheCheapest(@ForAll Random random) {
    List<TeamDay> days = days(random);
    TeamPlan plan = TeamPlanner.plan(days, MANY);
    assertThat(plan.cost()).isCloseTo(cheapest(days, 0, MANY), within(1e-6));
    assertThat(plan.gap()).isLessThan(1e-9);
    assertFair(days, plan, MANY);
  }

  @Property(tries = 500)
  void withFewChangesItIsBetweenTheBestAndTheBound(@ForAll Random random) {
    List<TeamDay> days = days(random);
    int most = random.nextInt(3);
    TeamPlan plan = TeamPlanner.plan(days, most);
    double exact = cheapest(days, 0, most);
    assertThat(plan.bound()).isLessThanOrEqualTo(exact + 1e-6);
    assertThat(plan.cost()).isGreaterThanOrEqualTo(exact - 1e-6);
    assertFair(days, plan, most);
  }

  @Property(tries = 200)
  void whoHasBeenToldStays(@ForAll Random random) {
    List<TeamDay> days = days(random);
    TeamPlan first = TeamPlanner.plan(days, MANY);
    List<TeamDay> told = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      told.add(new TeamDay(days.get(i).teams(), days.get(i).hosts(), first.days().get(i)));
    }
    TeamPlan second = TeamPlanner.plan(told, MANY);
    assertThat(second.days()).isEqualTo(first.days());
    assertThat(second.changes()).isZero();
  }

  @Test
  void theTeamGoesWhereTheMostFamiliesWait() {
    Host calm = new Host(1, Map.of(0, new Prospect(2, 0), 4, new Prospect(1, 0)));
    Host crowded = new Host(2, Map.of(0, new Prospect(50, 14), 4, new Prospect(20, 7)));
    TeamDay day = new TeamDay(List.of(new Team(9, 4)), List.of(calm, crowded), Map.of());
    assertThat(TeamPlanner.plan(List.of(day), 0).days()).containsExactly(Map.of(9L, 2L));
  }

  @Test
  void whoHasATeamDoesNotWaitLongerForAnothersSake() {
    Host poor = new Host(1, Map.of(0, new Prospect(20, 7), 4, new Prospect(10, 0)));
    Host crowded = new Host(2, Map.of(0, new Prospect(50, 14), 4, new Prospect(20, 7)));
    TeamDay day = new TeamDay(List.of(new Team(9, 4)), List.of(poor, crowded), Map.of(9L, 1L));
    assertThat(TeamPlanner.plan(List.of(day), 5).days()).containsExactly(Map.of(9L, 1L));
  }

  private static double cheapest(List<TeamDay> days, int from, int most) {
    if (from == days.size()) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (Map<Long, Long> hosts : all(days.get(from), 0)) {
      int changes = changes(days.get(from), hosts);
      if (changes <= most) {
        double here = cost(days.get(from), hosts);
        best = Math.min(best, here + cheapest(days, from + 1, most - changes));
      }
    }
    return best;
  }

  /** All that is fair. */
  private static List<Map<Long, Long>> all(TeamDay day, int from) {
    List<Map<Long, Long>> all = new ArrayList<>();
    collect(day, from, new HashMap<>(), all);
    return all.stream().filter(hosts -> isFair(day, hosts)).toList();
  }

  private static void collect(
      TeamDay day, int from, Map<Long, Long> hosts, List<Map<Long, Long>> all) {
    if (from == day.teams().size()) {
      all.add(Map.copyOf(hosts));
      return;
    }
    collect(day, from + 1, hosts, all);
    for (Host host : day.hosts()) {
      if (!hosts.containsValue(host.id())) {
        hosts.put(day.teams().get(from).id(), host.id());
        collect(day, from + 1, hosts, all);
        hosts.remove(day.teams().get(from).id());
      }
    }
  }

  private static boolean isFair(TeamDay day, Map<Long, Long> hosts) {
    return day.hosts().stream()
        .allMatch(
            host ->
                host.with(officers(day, hosts, host)).daysOfMost()
                    <= host.with(officers(day, day.present(), host)).daysOfMost());
  }

  private static int officers(TeamDay day, Map<Long, Long> hosts, Host host) {
    return day.teams().stream()
        .filter(team -> Long.valueOf(host.id()).equals(hosts.get(team.id())))
        .mapToInt(Team::officers)
        .sum();
  }

  private static int changes(TeamDay day, Map<Long, Long> hosts) {
    return (int)
        day.present().entrySet().stream()
            .filter(told -> !told.getValue().equals(hosts.get(told.getKey())))
            .count();
  }

  private static double cost(TeamDay day, Map<Long, Long> hosts) {
    return TeamPlanner.WORTH * changes(day, hosts)
        + day.hosts().stream()
            .mapToDouble(host -> host.with(officers(day, hosts, host)).cost())
            .sum();
  }

  private static void assertFair(List<TeamDay> days, TeamPlan plan, int most) {
    int changes = 0;
    for (int i = 0; i < days.size(); i++) {
      Map<Long, Long> hosts = plan.days().get(i);
      assertThat(new HashSet<>(hosts.values())).hasSize(hosts.size());
      assertThat(isFair(days.get(i), hosts)).isTrue();
      changes += changes(days.get(i), hosts);
    }
    assertThat(plan.changes()).isEqualTo(changes).isLessThanOrEqualTo(most);
  }

  private static List<TeamDay> days(Random random) {
    List<TeamDay> days = new ArrayList<>();
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      List<Team> teams = new ArrayList<>();
      List<Host> hosts = new ArrayList<>();
      Map<Long, Long> present = new HashMap<>();
      int teamCount = random.nextInt(4);
      int hostCount = 1 + random.nextInt(3);
      for (long id = 0; id < teamCount; id++) {
        teams.add(new Team(id, 2 + 2 * random.nextInt(2)));
      }
      for (long id = 0; id < hostCount; id++) {
        hosts.add(host(id, random));
        if (id < teamCount && random.nextBoolean()) {
          present.put(id, id);
        }
      }
      days.add(new TeamDay(teams, hosts, present));
    }
    return days;
  }

  /** More officers never make it worse. */
  private static Host host(long id, Random random) {
    double cost = 20 * random.nextDouble();
    int weeks = random.nextInt(4);
    Map<Integer, Prospect> prospects = new HashMap<>();
    for (int officers = 0; officers <= 4; officers += 2) {
      prospects.put(officers, new Prospect(cost, 7 * weeks));
      cost *= random.nextDouble();
      weeks = random.nextInt(weeks + 1);
    }
    return new Host(id, prospects);
  }
}
