package org.ziyara.account;

/** The names of the roles for annotations, which take constants only; see {@link Role}. */
public final class Roles {
  public static final String FAMILY = "FAMILY";
  public static final String GATE = "GATE";
  public static final String DESK = "DESK";
  public static final String DIRECTOR = "DIRECTOR";
  public static final String CENTRAL = "CENTRAL";

  private Roles() {}
}
