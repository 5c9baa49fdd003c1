package org.ziyara.order;

/** Whether an order still counts. */
public enum Standing {
  /** Today, or on a day to come. */
  IN_FORCE,
  ENDED
}
