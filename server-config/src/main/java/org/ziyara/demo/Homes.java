package org.ziyara.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ziyara.demo.Rows.City;

/** Where families live: most near the institution, some far away, a few abroad. */
final class Homes {

  private static final double NEAR = 0.7;
  private static final double ABROAD = 0.05;

  /** A city, or abroad ({@code cityCode} null). */
  record Home(String cityCode, boolean abroad) {}

  private final List<City> cities;
  private final Map<Long, City> ofInstitution;

  Homes(ReferenceData reference) {
    this.cities = reference.cities();
    this.ofInstitution =
        reference.sites().stream()
            .collect(Collectors.toMap(ReferenceData.Site::id, ReferenceData.Site::place));
  }

  /** The city of the institution. */
  Home near(long institutionId) {
    return new Home(ofInstitution.get(institutionId).code(), false);
  }

  /** A home of somebody who visits this institution. */
  Home invent(long institutionId, Dice dice) {
    if (dice.chance(NEAR)) {
      return near(institutionId);
    }
    return dice.chance(ABROAD / (1 - NEAR))
        ? new Home(null, true)
        : new Home(dice.oneOf(cities).code(), false);
  }
}
