package org.ziyara.visitor;

/**
 * Where somebody lives, as far as it is told: in a city, abroad, or not said.
 *
 * @param cityCode null for abroad, and when it was not said
 */
public record Home(String cityCode, boolean abroad) {

  /** Not said. */
  public static final Home UNKNOWN = new Home(null, false);

  public static final Home ABROAD = new Home(null, true);

  public static Home in(String cityCode) {
    return new Home(cityCode, false);
  }
}
