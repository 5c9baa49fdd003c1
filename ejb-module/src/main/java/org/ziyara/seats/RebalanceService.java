package org.ziyara.seats;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.account.Roles;
import org.ziyara.institution.Institutions;

/** What nights have done to seats and mobile teams, for the central administration. */
@Stateless
@RolesAllowed(Roles.CENTRAL)
public class RebalanceService {

  @Inject private RebalanceQueries queries;
  @Inject private Institutions institutions;

  /** What the night of this date has done; nothing until it has. */
  public NightOfSeats ofNight(LocalDate businessDate) {
    return new NightOfSeats(queries.institutions(businessDate), queries.regions(businessDate));
  }

  /** How families waited before and after the last nights, the newest last. */
  public List<NightOutlook> latest(int nights) {
    return queries.latest(nights).entrySet().stream()
        .map(
            night -> NightOutlook.of(night.getKey(), new NightOfSeats(night.getValue(), List.of())))
        .toList();
  }

  /** What that night expected of an institution and the seats for it, by weekday and band. */
  public List<DemandLine> demand(LocalDate businessDate, String institution) {
    return queries.demand(businessDate, institutions.id(institution));
  }
}
