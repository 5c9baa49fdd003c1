package org.ziyara.institution;

import java.time.LocalDate;
import java.util.List;
import org.ziyara.shared.Localized;

/**
 * The sessions of a week: the usual ones, or those that stand in for them on some days.
 *
 * @param name of these days, such as Ramadan; null, as the days are, for the usual sessions
 */
public record Week(
    Localized name, LocalDate firstDay, LocalDate lastDay, List<SessionTime> sessions) {

  public boolean isUsual() {
    return name == null;
  }

  /** What counts today comes first, then the usual week, then what is to come. */
  int order(LocalDate today) {
    return isUsual() ? 1 : firstDay.isAfter(today) ? 2 : 0;
  }
}
