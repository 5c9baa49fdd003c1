package org.ziyara.rebalance;

import java.util.List;
import java.util.Map;

/**
 * One day of a region's mobile teams: where they are to be and where they would help.
 *
 * @param teams those that work on the day, in an order that does not change
 * @param hosts the institutions that have visits on the day, likewise
 * @param present the host of each team that has been told one, by their ids
 */
public record TeamDay(List<Team> teams, List<Host> hosts, Map<Long, Long> present) {
  public TeamDay {
    teams = List.copyOf(teams);
    hosts = List.copyOf(hosts);
    present = Map.copyOf(present);
  }

  /** A team that goes where it is sent, one place a day. */
  public record Team(long id, int officers) {}

  /**
   * An institution, which takes in one team at most.
   *
   * @param prospects what is to be expected there with so many officers more, also with none
   */
  public record Host(long id, Map<Integer, Prospect> prospects) {
    public Host {
      prospects = Map.copyOf(prospects);
    }

    Prospect with(int officers) {
      return prospects.get(officers);
    }
  }

  /**
   * What is to be expected of a day.
   *
   * @param cost of the best plan for the seats
   * @param daysOfMost within which nineteen of twenty families have a place
   */
  public record Prospect(double cost, int daysOfMost) {}

  /** The officers that a host can rely on as things stand. */
  int presentOfficers(Host host) {
    return teams.stream()
        .filter(team -> present.getOrDefault(team.id(), -1L) == host.id())
        .mapToInt(Team::officers)
        .sum();
  }

  /** Whether most families there would wait longer than now with so many officers. */
  boolean isWorse(Host host, int officers) {
    return host.with(officers).daysOfMost() > host.with(presentOfficers(host)).daysOfMost();
  }
}
