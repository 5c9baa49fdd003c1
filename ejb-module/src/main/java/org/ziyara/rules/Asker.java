package org.ziyara.rules;

/** Who asks: a family on the portal, or an officer for it. */
public enum Asker {
  FAMILY,
  STAFF
}
