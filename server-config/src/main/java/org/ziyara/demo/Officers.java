package org.ziyara.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ziyara.demo.ReferenceData.Region;
import org.ziyara.demo.Rows.DutyRoster;
import org.ziyara.demo.Rows.MobileTeam;
import org.ziyara.demo.Rows.OfficerDuty;
import org.ziyara.demo.Rows.SessionTemplate;
import org.ziyara.rebalance.Band;
import org.ziyara.rules.PolicyName;

/**
 * Officers on duty, as many as the sessions need; in some institutions one fewer on Thursday
 * afternoons, where the mobile team of the region can help out.
 */
final class Officers {

  private static final String DIRECTOR = "مدير المؤسسة / Directeur de l'établissement";
  private static final String ALL_DAYS = "12345";
  private static final int TEAM = 2;
  private static final int SHORT_OF_STAFF = 5;
  private static final int LARGE_REGION = 8;

  private record Time(long institutionId, int weekday, Band band) {}

  private final List<SessionTemplate> templates;
  private final LocalDate today;

  Officers(List<SessionTemplate> templates, LocalDate today) {
    this.templates = templates;
    this.today = today;
  }

  List<DutyRoster> rosters() {
    return templates.stream()
        .map(SessionTemplate::institutionId)
        .distinct()
        .map(id -> new DutyRoster(id, DIRECTOR, RollOut.beginning(today).atTime(9, 0)))
        .toList();
  }

  List<OfficerDuty> duties() {
    Map<Time, List<SessionTemplate>> times =
        templates.stream()
            .collect(
                Collectors.groupingBy(
                    template ->
                        new Time(
                            template.institutionId(),
                            template.weekday(),
                            Band.of(template.startsAt())),
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(Time::institutionId)
                                .thenComparing(Time::weekday)
                                .thenComparing(Time::band)),
                    Collectors.toList()));
    return times.entrySet().stream().map(time -> duty(time.getKey(), time.getValue())).toList();
  }

  private static OfficerDuty duty(Time time, List<SessionTemplate> sessions) {
    int each = PolicyName.OFFICER_VISITS.defaultValue(List.of());
    int needed = (atATime(sessions) + each - 1) / each;
    boolean isShort =
        time.institutionId() % SHORT_OF_STAFF == 0
            && time.weekday() == DayOfWeek.THURSDAY.getValue()
            && time.band() == Band.AFTERNOON;
    return new OfficerDuty(
        time.institutionId(), time.weekday(), time.band().name(), isShort ? needed - 1 : needed);
  }

  private static int atATime(List<SessionTemplate> sessions) {
    return sessions.stream()
        .collect(
            Collectors.groupingBy(
                SessionTemplate::startsAt, Collectors.summingInt(SessionTemplate::capacity)))
        .values()
        .stream()
        .max(Integer::compare)
        .orElse(0);
  }

  /** One for each region, and a small one more for a large region. */
  static List<MobileTeam> teams(ReferenceData reference) {
    List<MobileTeam> teams = new ArrayList<>();
    for (Region region : reference.regions()) {
      add(teams, region, 1, TEAM, ALL_DAYS);
      long sites = reference.sites().stream().filter(site -> site.region().equals(region)).count();
      if (sites >= LARGE_REGION) {
        add(teams, region, 2, 1, "24");
      }
    }
    return teams;
  }

  private static void add(
      List<MobileTeam> teams, Region region, int number, int officers, String weekdays) {
    teams.add(
        new MobileTeam(
            teams.size() + 1L,
            region.code(),
            "E" + number,
            "الفريق المتنقل " + number,
            "Équipe mobile " + number,
            officers,
            weekdays));
  }
}
