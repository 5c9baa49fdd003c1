package org.ziyara.shared;

/** Whoever changes something must have seen it as it is: changes never overwrite each other. */
public final class SeenVersion {

  private SeenVersion() {}

  /**
   * @throws ZiyaraException VERSION_STALE when somebody has changed it since
   */
  public static void check(int seen, int current) {
    if (seen != current) {
      throw new ZiyaraException("VERSION_STALE");
    }
  }
}
