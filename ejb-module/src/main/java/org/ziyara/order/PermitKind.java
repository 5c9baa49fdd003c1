package org.ziyara.order;

/** On whose authority somebody may visit an inmate who is seen with a permit only. */
public enum PermitKind {
  /** By the judge. */
  JUDICIAL,
  /** By exception of the institution's director, who alone records it. */
  DIRECTOR
}
