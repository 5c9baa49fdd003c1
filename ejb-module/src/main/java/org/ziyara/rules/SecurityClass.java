package org.ziyara.rules;

/** The inmate's security class: A is the strictest. */
public enum SecurityClass {
  A,
  B,
  C
}
