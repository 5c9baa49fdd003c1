package org.ziyara.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.account.Roles;

/** What the central administration sees of all institutions at a glance. */
@Stateless
public class OverviewService {

  private static final int DAYS = 7;

  private static final int WEEKS = 4;

  @Inject private OverviewQueries queries;
  @Inject private DailyStatisticsQueries statistics;
  @Inject private Clock clock;

  /** The seven days that begin today. */
  @RolesAllowed(Roles.CENTRAL)
  public Overview comingWeek() {
    LocalDate firstDay = LocalDate.now(clock);
    LocalDate lastDay = firstDay.plusDays(DAYS - 1);
    return new Overview(firstDay, lastDay, queries.institutions(firstDay, lastDay));
  }

  /** The last four times seven days that are over and counted, the newest first. */
  @RolesAllowed(Roles.CENTRAL)
  public List<NationWeek> lastWeeks() {
    return statistics.weeks(LocalDate.now(clock), WEEKS);
  }
}
