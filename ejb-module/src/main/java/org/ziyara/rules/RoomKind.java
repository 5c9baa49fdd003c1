package org.ziyara.rules;

/** OPEN: tables in one hall. BOOTH: separated by glass. */
public enum RoomKind {
  OPEN,
  BOOTH
}
