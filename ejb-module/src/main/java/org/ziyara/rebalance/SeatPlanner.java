package org.ziyara.rebalance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.ziyara.rebalance.Price.Choice;
import org.ziyara.rebalance.Price.Deal;
import org.ziyara.rebalance.Sitting.Part;
import org.ziyara.rebalance.Sitting.Session;

/**
 * Gives seats to sessions so that the fewest families are expected to find no place. What a seat is
 * worth falls from one to the next, so that a sitting is solved by marginal analysis, or by a flow
 * where its sessions overlap like a chain; either is exact. Sittings have nothing in common but
 * that few seats may be moved in one night.
 */
public final class SeatPlanner {

  /** No seat serves more than one family, and leads back to what was planned. */
  private static final double HIGHEST_PRICE = 1 + 2 * SeatPlan.APART;

  private final Sitting sitting;

  private SeatPlanner(Sitting sitting) {
    this.sitting = sitting;
  }

  /**
   * @param mostMoved so many seats may be where there were none, or be for other families than
   *     before; seats that nobody may supervise disappear in any case
   */
  public static SeatPlan plan(List<Sitting> sittings, int mostMoved) {
    List<SeatPlanner> planners = sittings.stream().map(SeatPlanner::new).toList();
    List<DoubleFunction<Choice<int[][]>>> places =
        planners.stream().<DoubleFunction<Choice<int[][]>>>map(each -> each::best).toList();
    Deal<int[][]> deal = Price.deal(places, mostMoved, HIGHEST_PRICE);
    Map<Long, int[]> seats = new HashMap<>();
    Outlook before = Outlook.NONE;
    Outlook after = Outlook.NONE;
    for (int i = 0; i < sittings.size(); i++) {
      int[][] planned = deal.choices().get(i).what();
      before = before.plus(planners.get(i).outlook(planners.get(i).present()));
      after = after.plus(planners.get(i).outlook(planned));
      planners.get(i).put(planned, seats);
    }
    double cost = planners.stream().mapToDouble(each -> each.cost(each.present())).sum();
    return new SeatPlan(seats, deal.changes(), before, after, cost, deal.cost(), deal.bound());
  }

  /** The seats as they are, with what is to be expected of them. */
  public static SeatPlan present(List<Sitting> sittings) {
    Map<Long, int[]> seats = new HashMap<>();
    Outlook outlook = Outlook.NONE;
    double cost = 0;
    for (Sitting sitting : sittings) {
      SeatPlanner planner = new SeatPlanner(sitting);
      planner.put(planner.present(), seats);
      outlook = outlook.plus(planner.outlook(planner.present()));
      cost += planner.cost(planner.present());
    }
    return new SeatPlan(seats, 0, outlook, outlook, cost, cost, cost);
  }

  private void put(int[][] planned, Map<Long, int[]> seats) {
    for (int i = 0; i < planned.length; i++) {
      seats.put(sitting.sessions().get(i).id(), planned[i]);
    }
  }

  private Outlook outlook(int[][] seats) {
    return IntStream.range(0, seats.length)
        .mapToObj(i -> Outlook.of(sitting.sessions().get(i), seats[i]))
        .reduce(Outlook.NONE, Outlook::plus);
  }

  private Choice<int[][]> best(double price) {
    List<Ranking> rankings =
        sitting.sessions().stream().map(session -> new Ranking(session, price)).toList();
    int[] free = sitting.isNested() ? bestFirst(rankings) : new SeatFlow(sitting, rankings).solve();
    int[][] seats =
        IntStream.range(0, free.length)
            .mapToObj(i -> rankings.get(i).seats(free[i]))
            .toArray(int[][]::new);
    return new Choice<>(seats, cost(seats), moved(seats));
  }

  private int[] bestFirst(List<Ranking> rankings) {
    int[] left = sitting.left();
    int[] free = new int[rankings.size()];
    while (true) {
      int best = -1;
      for (int i = 0; i < free.length; i++) {
        if (free[i] < rankings.get(i).size()
            && IntStream.range(first(i), end(i)).allMatch(moment -> left[moment] > 0)
            && (best < 0 || rankings.get(i).gain(free[i]) > rankings.get(best).gain(free[best]))) {
          best = i;
        }
      }
      if (best < 0) {
        return free;
      }
      free[best]++;
      IntStream.range(first(best), end(best)).forEach(moment -> left[moment]--);
    }
  }

  private int first(int session) {
    return sitting.first(sitting.sessions().get(session));
  }

  private int end(int session) {
    return sitting.end(sitting.sessions().get(session));
  }

  private int[][] present() {
    return sitting.sessions().stream()
        .map(session -> session.parts().stream().mapToInt(Part::present).toArray())
        .toArray(int[][]::new);
  }

  private double cost(int[][] seats) {
    double cost = 0;
    for (int i = 0; i < seats.length; i++) {
      Session session = sitting.sessions().get(i);
      cost += Outlook.of(session, seats[i]).without();
      for (int j = 0; j < seats[i].length; j++) {
        Part part = session.parts().get(j);
        cost += SeatPlan.APART * Math.abs(seats[i][j] - part.planned());
      }
    }
    return cost;
  }

  private int moved(int[][] seats) {
    int moved = 0;
    for (int i = 0; i < seats.length; i++) {
      List<Part> parts = sitting.sessions().get(i).parts();
      for (int j = 0; j < seats[i].length; j++) {
        moved += Math.max(0, seats[i][j] - parts.get(j).present());
      }
    }
    return moved;
  }
}
