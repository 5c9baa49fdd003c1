package org.ziyara.seats;

import static java.util.stream.Collectors.toCollection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.ziyara.duty.TeamQueries;
import org.ziyara.duty.TeamView;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rebalance.TeamDay;
import org.ziyara.rebalance.TeamPlan;
import org.ziyara.rebalance.TeamPlanner;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;
import org.ziyara.seats.TeamPlaceRepository.TeamPlace;

/** Sends the mobile teams, for the batch job, which is nobody signed in. */
@Stateless
@PermitAll
public class TeamNightService {

  @Inject private SeatQueries seats;
  @Inject private SeatReader reader;
  @Inject private TeamQueries teams;
  @Inject private TeamPlaceRepository repository;
  @Inject private PolicyQueries policies;

  /**
   * Sends the teams of one region, on as many days as slots have been rolled out, and says how many
   * days of a team are new or changed; empty when the night has sent those of all regions.
   */
  public OptionalInt sendNext(LocalDate businessDate) {
    return repository
        .nextRegion(businessDate)
        .map(region -> OptionalInt.of(send(region, businessDate)))
        .orElse(OptionalInt.empty());
  }

  private int send(String region, LocalDate businessDate) {
    Policy policy = policies.nation().on(businessDate);
    LocalDate from = businessDate.plusDays(policy.number(PolicyName.TEAM_NOTICE_DAYS));
    Map<LocalDate, Map<Long, Long>> present = repository.places(region, from);
    Map<LocalDate, TeamDay> days = days(region, businessDate, from, present);
    TeamPlan plan =
        TeamPlanner.plan(List.copyOf(days.values()), policy.number(PolicyName.TEAM_CHANGES));
    List<TeamPlace> before = new ArrayList<>();
    present.forEach((date, places) -> before.addAll(places(date, places)));
    List<TeamPlace> after = new ArrayList<>();
    List<LocalDate> dates = List.copyOf(days.keySet());
    for (int i = 0; i < dates.size(); i++) {
      after.addAll(places(dates.get(i), plan.days().get(i)));
    }
    List<TeamPlace> sent = without(after, before);
    repository.send(without(before, after), sent);
    repository.record(region, businessDate, after.size(), plan);
    return sent.size();
  }

  private Map<LocalDate, TeamDay> days(
      String region,
      LocalDate businessDate,
      LocalDate from,
      Map<LocalDate, Map<Long, Long>> present) {
    Map<Long, SeatBook> books = new LinkedHashMap<>();
    seats.hosts(region).forEach(id -> books.put(id, reader.read(id, businessDate, false)));
    List<TeamView> all = teams.of(region);
    Map<LocalDate, TeamDay> days = new LinkedHashMap<>();
    for (LocalDate date :
        books.values().stream()
            .flatMap(book -> book.dates().stream())
            .filter(date -> !date.isBefore(from))
            .collect(toCollection(TreeSet::new))) {
      days.put(date, new RegionDay(date, all, books).teamDay(present.getOrDefault(date, Map.of())));
    }
    return days;
  }

  private static List<TeamPlace> places(LocalDate date, Map<Long, Long> institutions) {
    return institutions.entrySet().stream()
        .map(place -> new TeamPlace(place.getKey(), date, place.getValue()))
        .toList();
  }

  private static List<TeamPlace> without(List<TeamPlace> all, List<TeamPlace> others) {
    return all.stream().filter(place -> !others.contains(place)).toList();
  }
}
