package org.ziyara.seats;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ziyara.duty.TeamView;
import org.ziyara.rebalance.SeatPlan;
import org.ziyara.rebalance.SeatPlanner;
import org.ziyara.rebalance.TeamDay;
import org.ziyara.rebalance.TeamDay.Host;
import org.ziyara.rebalance.TeamDay.Prospect;
import org.ziyara.rebalance.TeamDay.Team;

/**
 * A day of a region: what mobile teams could do there.
 *
 * @param teams of the region
 * @param books of its institutions, by their ids, in an order that does not change
 */
record RegionDay(LocalDate date, List<TeamView> teams, Map<Long, SeatBook> books) {

  /**
   * @param present where the teams are to be, by their ids; a place without visits on that day is
   *     none
   */
  TeamDay teamDay(Map<Long, Long> present) {
    List<Team> working =
        teams.stream()
            .filter(team -> team.details().weekdays().contains(date.getDayOfWeek()))
            .map(team -> new Team(team.id(), team.details().officers()))
            .toList();
    List<Host> hosts =
        books.entrySet().stream()
            .filter(book -> book.getValue().dates().contains(date))
            .map(book -> host(book.getKey(), book.getValue(), working))
            .toList();
    List<Long> open = hosts.stream().map(Host::id).toList();
    List<Long> ready = working.stream().map(Team::id).toList();
    return new TeamDay(
        working,
        hosts,
        present.entrySet().stream()
            .filter(place -> ready.contains(place.getKey()) && open.contains(place.getValue()))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private Host host(long id, SeatBook book, List<Team> working) {
    return new Host(
        id,
        IntStream.concat(IntStream.of(0), working.stream().mapToInt(Team::officers))
            .distinct()
            .boxed()
            .collect(toMap(Function.identity(), officers -> prospect(book, officers))));
  }

  private Prospect prospect(SeatBook book, int officers) {
    SeatPlan plan = SeatPlanner.plan(book.sittings(date, officers), Integer.MAX_VALUE);
    return new Prospect(plan.cost(), plan.after().daysOfMost());
  }
}
