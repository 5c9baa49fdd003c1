package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.ziyara.institution.ClosureNotice;
import org.ziyara.institution.InstitutionInfo;
import org.ziyara.institution.InstitutionService;
import org.ziyara.institution.InstitutionSummary;
import org.ziyara.institution.SessionTime;
import org.ziyara.institution.Week;
import org.ziyara.policy.PolicyBook;
import org.ziyara.policy.PolicyService;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.web.common.Format;
import org.ziyara.web.common.Texts;

/** One institution: when visits take place, on which conditions, and when they do not. */
@Named
@RequestScoped
public class InstitutionPage {

  /** The sessions of one day of the week. */
  public record Weekday(DayOfWeek day, List<SessionTime> sessions) {}

  @Inject private InstitutionService institutions;
  @Inject private PolicyService policyService;
  @Inject private Clock clock;
  @Inject private Format format;
  @Inject private Texts texts;
  @Inject @Param private String code;

  private InstitutionInfo info;
  private PolicyBook policies;
  private LocalDate today;

  public void load() {
    info = institutions.info(code == null ? "" : code);
    today = LocalDate.now(clock);
    policies = policyService.of(info.institution().id());
  }

  /** The value in force of a policy, by its name in {@link PolicyName}. */
  public int number(PolicyName name) {
    return policies.on(today).number(name);
  }

  /** The value for inmates of a category. */
  public int number(PolicyName name, InmateCategory category) {
    return policies.on(today, Set.of(category)).number(name);
  }

  public InstitutionSummary getInstitution() {
    return info.institution();
  }

  public Opening getOpening() {
    return Opening.of(info.institution(), today);
  }

  public List<Week> getWeeks() {
    return info.weeks();
  }

  /** A week day by day. */
  public List<Weekday> weekdays(Week week) {
    return week.sessions().stream()
        .collect(Collectors.groupingBy(SessionTime::weekday, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(day -> new Weekday(day.getKey(), day.getValue()))
        .toList();
  }

  /** The days on which a week stands in for the usual one, in words. */
  public String days(Week week) {
    return days(week.firstDay(), week.lastDay());
  }

  public List<ClosureNotice> getClosures() {
    return info.closures();
  }

  /** The days of a closure in words. */
  public String days(ClosureNotice closure) {
    if (closure.weekday() != null) {
      return texts.with(
          "closure.weekday",
          "weekday",
          format.weekday(closure.weekday()),
          "first",
          format.shortDate(closure.firstDay()),
          "last",
          format.shortDate(closure.lastDay()));
    }
    return days(closure.firstDay(), closure.lastDay());
  }

  private String days(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? format.date(first)
        : texts.with(
            "closure.days", "first", format.shortDate(first), "last", format.shortDate(last));
  }
}
