package org.ziyara.rules;

/**
 * A group of inmates for which a policy may have a value of its own. Where several apply to one
 * inmate, the later in this list wins.
 */
public enum InmateCategory {
  REMAND,
  CONVICTED,
  CIVIL_CONSTRAINT,
  MAN,
  WOMAN,
  MINOR,
  CLASS_C,
  CLASS_B,
  CLASS_A
}
