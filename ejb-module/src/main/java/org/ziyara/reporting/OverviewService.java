package org.ziyara.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ziyara.account.Roles;

/** What the central administration sees of all institutions at a glance. */
@Stateless
public class OverviewService {

  private static final int DAYS = 7;

  @Inject private OverviewQueries queries;
  @Inject private Clock clock;

  /** The seven days that begin today. */
  @RolesAllowed(Roles.CENTRAL)
  public Overview comingWeek() {
    LocalDate firstDay = LocalDate.now(clock);
    LocalDate lastDay = firstDay.plusDays(DAYS - 1);
    return new Overview(firstDay, lastDay, queries.institutions(firstDay, lastDay));
  }
}
