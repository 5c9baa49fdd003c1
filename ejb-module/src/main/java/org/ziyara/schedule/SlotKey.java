package org.ziyara.schedule;

import java.time.LocalDate;

/** What makes a slot unique: one session on one date. */
record SlotKey(long templateId, LocalDate date) {}
