package org.ziyara.web.staff;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;

/** A weekday of the officers' week as it is typed: a number for each part of it, or nothing. */
public class DutyDay implements Serializable {

  private final DayOfWeek weekday;
  private final Map<String, String> officers = new HashMap<>();

  DutyDay(DayOfWeek weekday) {
    this.weekday = weekday;
  }

  public DayOfWeek getWeekday() {
    return weekday;
  }

  /** By the names of the parts of the day. */
  public Map<String, String> getOfficers() {
    return officers;
  }
}
