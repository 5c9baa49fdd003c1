package org.ziyara.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ziyara.rebalance.Relocation;
import org.ziyara.rebalance.RelocationPlan;
import org.ziyara.rebalance.Relocator;
import org.ziyara.relocation.Prison.Booked;
import org.ziyara.rules.Facts;

/** Whatever is moved together, the rules find nothing against any of it in the end. */
class ClaimsPropertyTest {

  @Property(tries = 500)
  void aPlanThatKeepsTheClaimsKeepsTheRules(@ForAll Random random) {
    Prison prison = new Prison(random);
    List<Booked> displaced = displaced(prison, random);
    RelocationPlan plan = plan(prison, displaced, random);

    List<Booked> after = new ArrayList<>(prison.visits);
    after.removeAll(displaced);
    List<Booked> moved = new ArrayList<>();
    for (int i = 0; i < displaced.size(); i++) {
      Long to = plan.slots().get((long) i);
      if (to != null) {
        moved.add(moved(prison, displaced.get(i), to.intValue()));
      }
    }
    after.addAll(moved);
    Statistics.collect(moved.size() == displaced.size() ? "all placed" : "some called off");
    assertThat(moved)
        .allSatisfy(
            visit -> {
              List<Booked> others = new ArrayList<>(after);
              others.remove(visit);
              assertThat(prison.decide(visit, others).violations()).isEmpty();
            });
  }

  private static List<Booked> displaced(Prison prison, Random random) {
    List<Booked> shuffled = new ArrayList<>(prison.visits);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(shuffled.size(), 2 + random.nextInt(6)));
  }

  private static Booked moved(Prison prison, Booked visit, int slot) {
    Booked there = visit.in(slot, null);
    Facts facts = prison.facts(there, prison.without(visit));
    return visit.in(slot, prison.permit(there, facts));
  }

  /** As the night does it: the rules judge each visit beside all as they are. */
  private static RelocationPlan plan(Prison prison, List<Booked> displaced, Random random) {
    List<Mover> movers = displaced.stream().map(prison::mover).toList();
    Claims claims = new Claims(movers);
    Set<Integer> closed = new HashSet<>();
    displaced.forEach(visit -> closed.add(visit.slot()));
    Map<Long, Integer> places = new HashMap<>();
    List<Relocation.Visit> visits = new ArrayList<>();
    for (int i = 0; i < displaced.size(); i++) {
      Booked visit = displaced.get(i);
      List<Relocation.Option> options = new ArrayList<>();
      for (int slot = 0; slot < prison.slots.size(); slot++) {
        if (!closed.contains(slot)
            && prison.decide(visit.in(slot, null), prison.without(visit)).isAccepted()) {
          options.add(
              new Relocation.Option(
                  slot, random.nextInt(50), claims.of(movers.get(i), prison.slots.get(slot))));
          places.put((long) slot, left(prison, slot));
        }
      }
      visits.add(new Relocation.Visit(i, options, 1000));
    }
    return Relocator.plan(new Relocation(visits, places, claims.limits()));
  }

  private static int left(Prison prison, int slot) {
    long taken = prison.visits.stream().filter(visit -> visit.slot() == slot).count();
    return prison.slots.get(slot).places().capacity() - (int) taken;
  }
}
