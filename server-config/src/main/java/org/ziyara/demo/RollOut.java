package org.ziyara.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.demo.ReferenceData.Site;
import org.ziyara.demo.Rows.Institution;
import org.ziyara.demo.Rows.RegionalDirectorate;

/** The history of the roll-out: the pilot half a year ago, then region after region; all live. */
final class RollOut {

  private static final int PILOT_DAYS = 180;
  private static final int FIRST_REGION_DAYS = 120;
  private static final int DAYS_BETWEEN_REGIONS = 9;

  private static final long STEP_MINUTES = 15;
  private static final long STEPS = 9;

  private RollOut() {}

  static LocalDate liveFrom(Site site, LocalDate today) {
    if (site.pilot()) {
      return beginning(today);
    }
    int wave = Integer.parseInt(site.region().code().substring(1)) - 1;
    return today.minusDays(FIRST_REGION_DAYS - (long) wave * DAYS_BETWEEN_REGIONS);
  }

  /** When the pilot began and with it everything that is recorded. */
  static LocalDate beginning(LocalDate today) {
    return today.minusDays(PILOT_DAYS);
  }

  /** Region after region from eight to ten, so that not all families come at one moment. */
  private static LocalTime opensAt(ReferenceData.Region region) {
    int number = Integer.parseInt(region.code().substring(1)) - 1;
    return LocalTime.of(8, 0).plusMinutes(STEP_MINUTES * (number % STEPS));
  }

  static RegionalDirectorate row(ReferenceData.Region region) {
    return new RegionalDirectorate(
        region.code(), region.nameAr(), region.nameFr(), opensAt(region));
  }

  static Institution row(Site site, LocalDate today) {
    return new Institution(
        site.id(),
        site.code(),
        site.nameAr(),
        site.nameFr(),
        site.city(),
        site.place().code(),
        site.region().code(),
        site.kind().name(),
        "LIVE",
        liveFrom(site, today));
  }
}
