package org.ziyara.schedule;

import java.time.LocalDate;

/** The days, both included, on which a dated timetable stands in for the usual sessions. */
record TimetableDays(long timetableId, LocalDate firstDay, LocalDate lastDay) {

  boolean cover(LocalDate date) {
    return !date.isBefore(firstDay) && !date.isAfter(lastDay);
  }
}
