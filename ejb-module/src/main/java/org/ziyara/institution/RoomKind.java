package org.ziyara.institution;

/** OPEN: tables in one hall. BOOTH: separated by glass. */
public enum RoomKind {
  OPEN,
  BOOTH
}
