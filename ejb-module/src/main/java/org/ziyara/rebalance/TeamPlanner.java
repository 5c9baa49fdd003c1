package org.ziyara.rebalance;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.ziyara.rebalance.Price.Choice;
import org.ziyara.rebalance.Price.Deal;
import org.ziyara.rebalance.TeamDay.Host;
import org.ziyara.rebalance.TeamDay.Team;

/**
 * Sends the teams of a region where they shorten waiting most: of each day, the matching of teams
 * and institutions that wins most. An institution from which a team is taken must not have its
 * families wait longer for that; days have nothing in common but that few teams may be told
 * something else in one night.
 */
public final class TeamPlanner {

  /** A team is told something else when at least one family more gets a place by it. */
  static final double WORTH = 1;

  private final TeamDay day;

  private TeamPlanner(TeamDay day) {
    this.day = day;
  }

  /**
   * @param mostChanges so many teams may be told something else
   */
  public static TeamPlan plan(List<TeamDay> days, int mostChanges) {
    List<TeamPlanner> planners = days.stream().map(TeamPlanner::new).toList();
    List<DoubleFunction<Choice<Map<Long, Long>>>> places =
        planners.stream().<DoubleFunction<Choice<Map<Long, Long>>>>map(each -> each::best).toList();
    double before = planners.stream().mapToDouble(each -> each.cost(each.day.present())).sum();
    Deal<Map<Long, Long>> deal = Price.deal(places, mostChanges, before + 1);
    return new TeamPlan(
        deal.choices().stream().map(Choice::what).toList(),
        deal.changes(),
        before,
        deal.cost(),
        deal.bound());
  }

  private Choice<Map<Long, Long>> best(double price) {
    int teams = day.teams().size();
    Graph<Integer, DefaultWeightedEdge> graph = graph(price);
    Map<Long, Long> hosts = new HashMap<>();
    for (DefaultWeightedEdge edge :
        new MaximumWeightBipartiteMatching<>(
                graph, numbers(0, teams), numbers(teams, teams + day.hosts().size()))
            .getMatching()) {
      hosts.put(
          day.teams().get(graph.getEdgeSource(edge)).id(),
          day.hosts().get(graph.getEdgeTarget(edge) - teams).id());
    }
    return new Choice<>(hosts, cost(hosts), changes(hosts));
  }

  /** Teams are numbered first, then hosts: by their ids, equals would be told apart by chance. */
  private Graph<Integer, DefaultWeightedEdge> graph(double price) {
    int teams = day.teams().size();
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    numbers(0, teams + day.hosts().size()).forEach(graph::addVertex);
    double must = must(price);
    for (int i = 0; i < day.hosts().size(); i++) {
      Host host = day.hosts().get(i);
      double needed = day.isWorse(host, 0) ? must : 0;
      for (int j = 0; j < teams; j++) {
        Team team = day.teams().get(j);
        double weight = needed + gain(team, host) + (isPresent(team, host) ? price + WORTH : 0);
        if (weight > 0 && !day.isWorse(host, team.officers())) {
          graph.setEdgeWeight(graph.addEdge(j, teams + i), weight);
        }
      }
    }
    return graph;
  }

  private static Set<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** More than all that could be won by leaving a host alone that needs a team. */
  private double must(double price) {
    return day.hosts().stream().mapToDouble(host -> host.with(0).cost()).sum()
        + day.teams().size() * (price + WORTH)
        + 1;
  }

  private static double gain(Team team, Host host) {
    return host.with(0).cost() - host.with(team.officers()).cost();
  }

  private boolean isPresent(Team team, Host host) {
    return day.present().getOrDefault(team.id(), -1L) == host.id();
  }

  /** What families without a place and changes of mind cost. */
  private double cost(Map<Long, Long> hosts) {
    Map<Long, Integer> officers =
        day.teams().stream()
            .filter(team -> hosts.containsKey(team.id()))
            .collect(Collectors.toMap(team -> hosts.get(team.id()), Team::officers));
    return WORTH * changes(hosts)
        + day.hosts().stream()
            .mapToDouble(host -> host.with(officers.getOrDefault(host.id(), 0)).cost())
            .sum();
  }

  private int changes(Map<Long, Long> hosts) {
    return (int)
        day.teams().stream()
            .map(Team::id)
            .filter(
                id ->
                    Optional.ofNullable(day.present().get(id))
                        .filter(host -> !host.equals(hosts.get(id)))
                        .isPresent())
            .count();
  }
}
