package org.ziyara.rebalance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.ziyara.rebalance.Relocation.Option;
import org.ziyara.rebalance.Relocation.Visit;

/**
 * The network: from each visit one unit to a slot or to the call-off, from each slot as many units
 * as it has places to the end.
 */
final class PlaceFlow {

  private final List<Visit> visits;
  private final Map<Long, List<Option>> allowed;
  private final Map<Long, Integer> places;
  private final Graph<Node, Arc> graph = new SimpleDirectedWeightedGraph<>(Arc.class);
  private final Node end = new Node();
  private final Map<Long, Node> slots = new HashMap<>();

  /** Nodes and arcs are told apart by being others: what they hold is slow to compare. */
  private static final class Node {
    private int supply;
  }

  private static final class Arc {
    private final int capacity;
    private final Visit visit;
    private final Option option;

    Arc(int capacity, Visit visit, Option option) {
      this.capacity = capacity;
      this.visit = visit;
      this.option = option;
    }
  }

  /**
   * @param allowed the options of each visit, by its id
   */
  PlaceFlow(List<Visit> visits, Map<Long, List<Option>> allowed, Map<Long, Integer> places) {
    this.visits = visits;
    this.allowed = allowed;
    this.places = places;
  }

  /** The option of each visit that gets one, by its id; all together as cheap as can be. */
  Map<Long, Option> solve() {
    draw();
    MinimumCostFlow<Arc> flow =
        new CapacityScalingMinimumCostFlow<Node, Arc>()
            .getMinimumCostFlow(
                new MinimumCostFlowProblemImpl<>(
                    graph, node -> node.supply, arc -> arc.capacity, arc -> 0));
    Map<Long, Option> chosen = new HashMap<>();
    flow.getFlowMap()
        .forEach(
            (arc, units) -> {
              if (units > 0.5 && arc.option != null) {
                chosen.put(arc.visit.id(), arc.option);
              }
            });
    return chosen;
  }

  private void draw() {
    graph.addVertex(end);
    end.supply = -visits.size();
    for (Visit visit : visits) {
      Node from = new Node();
      from.supply = 1;
      graph.addVertex(from);
      add(from, end, new Arc(1, visit, null), visit.callOffCost());
      for (Option option : allowed.get(visit.id())) {
        if (places.getOrDefault(option.slotId(), 0) > 0) {
          add(from, slot(option.slotId()), new Arc(1, visit, option), option.cost());
        }
      }
    }
  }

  private Node slot(long id) {
    return slots.computeIfAbsent(
        id,
        fresh -> {
          Node slot = new Node();
          graph.addVertex(slot);
          add(slot, end, new Arc(places.get(fresh), null, null), 0);
          return slot;
        });
  }

  private void add(Node from, Node to, Arc arc, double cost) {
    graph.addEdge(from, to, arc);
    graph.setEdgeWeight(arc, cost);
  }
}
