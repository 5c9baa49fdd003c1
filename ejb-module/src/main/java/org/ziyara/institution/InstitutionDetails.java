package org.ziyara.institution;

import java.time.ZoneId;
import org.ziyara.shared.Input;
import org.ziyara.shared.PlainText;
import org.ziyara.shared.ZiyaraException;

/** What is written of an institution; checked in {@link #checked}. */
public record InstitutionDetails(
    String nameAr,
    String nameFr,
    String city,
    String region,
    InstitutionKind kind,
    String timeZone) {

  static final int NAME_LENGTH = 120;
  static final int CITY_LENGTH = 60;
  static final String USUAL_ZONE = "Africa/Casablanca";

  /** The same as it is stored; problems are collected in {@code input}. */
  InstitutionDetails checked(Input input) {
    return new InstitutionDetails(
        input.read("nameAr", () -> PlainText.of(nameAr, NAME_LENGTH)),
        input.read("nameFr", () -> PlainText.of(nameFr, NAME_LENGTH)),
        input.read("city", () -> PlainText.of(city, CITY_LENGTH)),
        region,
        kind,
        input.read("timeZone", () -> zone(timeZone)));
  }

  private static String zone(String typed) {
    String zone = typed == null ? USUAL_ZONE : typed;
    if (!ZoneId.getAvailableZoneIds().contains(zone)) {
      throw new ZiyaraException("TIME_ZONE_INVALID");
    }
    return zone;
  }
}
