package org.ziyara.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.ziyara.demo.Rows.City;

/** The regions, cities and institutions as the reference files name them. */
record ReferenceData(List<Region> regions, List<City> cities, List<Site> sites) {

  record Region(String code, String nameAr, String nameFr) {}

  /** What kind of institution, and how many people one of that kind holds when nobody says. */
  enum Kind {
    LOCAL(1_250),
    CENTRAL(1_800),
    AGRICULTURAL(700),
    REFORM_CENTRE(600);

    private final int usualPeople;

    Kind(int usualPeople) {
      this.usualPeople = usualPeople;
    }

    int usualPeople() {
      return usualPeople;
    }
  }

  /**
   * An institution.
   *
   * @param reportedPeople the people held, or else the beds, as reported by the press; or null
   */
  record Site(
      long id,
      String code,
      String nameAr,
      String nameFr,
      String city,
      City place,
      Region region,
      Kind kind,
      Integer reportedPeople,
      boolean pilot) {}

  static ReferenceData load() {
    List<Region> regions =
        Csv.read(
            "regions.csv",
            row -> new Region(row.get("code"), row.get("name_ar"), row.get("name_fr")));
    Map<String, City> cities = citiesByName();
    List<Site> sites =
        Csv.read(
            "institutions.csv",
            row ->
                new Site(
                    row.getRecordNumber(),
                    row.get("code"),
                    row.get("name_ar"),
                    row.get("name_fr"),
                    row.get("city"),
                    cities.get(row.get("city")),
                    named(row.get("region"), regions),
                    Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                    number(row.get("reported_people")),
                    row.get("pilot").equals("yes")));
    return new ReferenceData(regions, cities.values().stream().distinct().toList(), sites);
  }

  /** The cities by their French names, and by what else institutions call them. */
  private static Map<String, City> citiesByName() {
    Map<String, City> cities = new LinkedHashMap<>();
    for (CSVRecord row : Csv.read("cities.csv", row -> row)) {
      City city =
          new City(
              row.get("code"),
              row.get("name_ar"),
              row.get("name_fr"),
              new BigDecimal(row.get("latitude")),
              new BigDecimal(row.get("longitude")));
      cities.put(city.nameFr(), city);
      if (row.get("also") != null) {
        cities.put(row.get("also"), city);
      }
    }
    return cities;
  }

  Site site(String code) {
    return sites.stream().filter(site -> site.code().equals(code)).findFirst().orElseThrow();
  }

  private static Region named(String nameFr, List<Region> regions) {
    return regions.stream().filter(r -> r.nameFr().equals(nameFr)).findFirst().orElseThrow();
  }

  private static Integer number(String text) {
    return text == null ? null : Integer.valueOf(text);
  }
}
