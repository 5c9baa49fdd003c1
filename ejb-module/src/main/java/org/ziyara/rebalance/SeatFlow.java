package org.ziyara.rebalance;

import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.ziyara.rebalance.Sitting.Session;

/**
 * The seats of sessions that overlap like the links of a chain, where the best seat first may stand
 * in the way of two others. Supervision flows from one beginning to the next: either through a seat
 * of a session, which keeps it until the session has ended, or past all of them.
 */
final class SeatFlow {

  private final Sitting sitting;
  private final List<Ranking> rankings;
  private final Graph<Integer, Arc> graph = new DirectedWeightedMultigraph<>(Arc.class);

  private static final class Arc {
    private final int capacity;
    private final int session;

    Arc(int capacity, int session) {
      this.capacity = capacity;
      this.session = session;
    }
  }

  /**
   * @param rankings of the sitting's sessions
   */
  SeatFlow(Sitting sitting, List<Ranking> rankings) {
    this.sitting = sitting;
    this.rankings = rankings;
  }

  /** How many seats each session is best given besides those that are taken. */
  int[] solve() {
    int[] left = sitting.left();
    draw(left);
    int[] free = new int[rankings.size()];
    new CapacityScalingMinimumCostFlow<Integer, Arc>()
        .getMinimumCostFlow(
            new MinimumCostFlowProblemImpl<>(
                graph, moment -> supply(left, moment), arc -> arc.capacity, arc -> 0))
        .getFlowMap()
        .forEach(
            (arc, units) -> {
              if (arc.session >= 0 && units > 0.5) {
                free[arc.session]++;
              }
            });
    return free;
  }

  private void draw(int[] left) {
    for (int moment = 0; moment <= left.length; moment++) {
      graph.addVertex(moment);
    }
    for (int moment = 0; moment < left.length; moment++) {
      add(moment, moment + 1, new Arc(left[moment], -1), 0);
    }
    for (int i = 0; i < rankings.size(); i++) {
      Session session = sitting.sessions().get(i);
      for (int seat = 0; seat < rankings.get(i).size(); seat++) {
        double gain = rankings.get(i).gain(seat);
        add(sitting.first(session), sitting.end(session), new Arc(1, i), -gain);
      }
    }
  }

  /** What becomes free, or is no longer there, when the next moment begins. */
  private static int supply(int[] left, int moment) {
    int before = moment == 0 ? 0 : left[moment - 1];
    return (moment == left.length ? 0 : left[moment]) - before;
  }

  private void add(int from, int to, Arc arc, double cost) {
    graph.addEdge(from, to, arc);
    graph.setEdgeWeight(arc, cost);
  }
}
