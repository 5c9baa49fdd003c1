package org.ziyara.rules;

/** The person who books, and where that person lives. */
public record VisitorFacts(
    PersonFacts person, boolean verified, boolean documentOnFile, Home home) {

  /** Abroad, or in a city; {@code city} is null where it is not known. */
  public record Home(boolean abroad, Position city) {

    public static final Home UNKNOWN = new Home(false, null);

    /** Whether the way to a visit is at least this long; unknown ways are short. */
    public boolean isFarFrom(Position institution, int kilometres) {
      return abroad
          || (city != null && institution != null && city.kilometresTo(institution) >= kilometres);
    }
  }
}
