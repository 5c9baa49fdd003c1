package org.ziyara.seats;

import java.io.Serializable;
import java.time.LocalDate;
import org.ziyara.rebalance.Outlook;

/**
 * How the families of the nation wait, before a night and after it.
 *
 * @param giniBefore how unequally; see {@link org.ziyara.rebalance.Gini}
 */
public record NightOutlook(
    LocalDate businessDate, Outlook before, Outlook after, double giniBefore, double giniAfter)
    implements Serializable {

  static NightOutlook of(LocalDate businessDate, NightOfSeats night) {
    return new NightOutlook(
        businessDate, night.before(), night.after(), night.giniBefore(), night.giniAfter());
  }
}
