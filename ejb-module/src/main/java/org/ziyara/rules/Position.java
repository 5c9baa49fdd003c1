package org.ziyara.rules;

/** A place on earth, in degrees. */
public record Position(double latitude, double longitude) {

  private static final double EARTH_RADIUS_KM = 6371;

  /** The way over the great circle, in kilometres (haversine formula). */
  public double kilometresTo(Position other) {
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double a =
        square(Math.sin(north / 2))
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * square(Math.sin(east / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
  }

  private static double square(double x) {
    return x * x;
  }
}
