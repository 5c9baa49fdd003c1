package org.ziyara.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.ziyara.rebalance.Band;

/** How many officers an institution can count on. */
public final class Strength {

  private record Usual(DayOfWeek weekday, Band band) {}

  private record Dated(LocalDate date, Band band) {}

  private final Map<Usual, Integer> usual = new HashMap<>();
  private final Map<Dated, Integer> dated = new HashMap<>();
  private final Map<LocalDate, Integer> teams = new HashMap<>();

  void usually(DayOfWeek weekday, Band band, int officers) {
    usual.put(new Usual(weekday, band), officers);
  }

  void on(LocalDate date, Band band, int officers) {
    dated.put(new Dated(date, band), officers);
  }

  void team(LocalDate date, int officers) {
    teams.put(date, officers);
  }

  /** Whether anybody has said how many officers there are. */
  public boolean isKnown() {
    return !usual.isEmpty();
  }

  /** The institution's own officers; empty where nobody has said how many there are. */
  public OptionalInt own(LocalDate date, Band band) {
    Integer officers =
        dated.getOrDefault(new Dated(date, band), usual.get(new Usual(date.getDayOfWeek(), band)));
    return officers == null ? OptionalInt.empty() : OptionalInt.of(officers);
  }

  /** The officers of a mobile team that comes on that date. */
  public int visiting(LocalDate date) {
    return teams.getOrDefault(date, 0);
  }
}
