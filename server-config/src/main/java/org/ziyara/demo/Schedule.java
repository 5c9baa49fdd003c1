package org.ziyara.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.ziyara.demo.Census.Headcount;
import org.ziyara.demo.Rows.SessionTemplate;
import org.ziyara.demo.Rows.VisitingRoom;

/**
 * Rooms and sessions, sized so that everybody held can be visited once within a week or so: open
 * halls and rooms of booths, from Monday to Friday, mornings and afternoons.
 */
final class Schedule {

  /** Where Friday's midday prayer and the closed afternoon take half a day. */
  private static final double OPEN_DAYS = 4.5;

  private static final double VISITS_PER_PERSON_AND_WEEK = 0.85;
  private static final double IN_HALLS = 0.75;
  private static final int HALL_MINUTES = 40;
  private static final int BOOTH_MINUTES = 30;
  private static final List<LocalTime> FULL_DAY =
      times("09:00", "09:45", "10:30", "11:15", "13:30", "14:15", "15:00", "15:45");
  private static final List<LocalTime> SHORT_DAY = times("09:00", "10:00", "13:30", "14:30");
  private static final List<LocalTime> MORNING = times("09:00", "09:45", "10:30", "11:15");
  private static final int LARGE = 1_500;
  private static final int SMALL = 400;

  private final LocalDate today;
  private final List<VisitingRoom> rooms = new ArrayList<>();
  private final List<SessionTemplate> templates = new ArrayList<>();

  private Schedule(LocalDate today) {
    this.today = today;
  }

  static Schedule of(List<Headcount> census, LocalDate today) {
    Schedule schedule = new Schedule(today);
    census.forEach(schedule::plan);
    return schedule;
  }

  List<VisitingRoom> rooms() {
    return rooms;
  }

  List<SessionTemplate> templates() {
    return templates;
  }

  private void plan(Headcount head) {
    int halls = Math.min(4, 1 + head.people() / 2_000);
    int boothRooms = head.people() >= LARGE ? 2 : 1;
    List<LocalTime> day = head.people() < SMALL ? SHORT_DAY : FULL_DAY;
    double weekly = head.people() * VISITS_PER_PERSON_AND_WEEK;
    double sessions = OPEN_DAYS * day.size();
    int hallPlaces = atLeast(4, weekly * IN_HALLS / (halls * sessions));
    int boothPlaces = atLeast(2, weekly * (1 - IN_HALLS) / (boothRooms * sessions));

    for (int number = 1; number <= halls; number++) {
      VisitingRoom hall =
          room(head, "H" + number, "قاعة الزيارة " + number, "Salle " + number, "OPEN", hallPlaces);
      week(head, hall, day, HALL_MINUTES, hallPlaces);
      if (number == 1) {
        weekend(head, hall, hallPlaces);
      }
    }
    for (int number = 1; number <= boothRooms; number++) {
      VisitingRoom booths =
          room(head, "B" + number, "مقصورات " + number, "Parloirs " + number, "BOOTH", boothPlaces);
      week(head, booths, day, BOOTH_MINUTES, boothPlaces);
    }
  }

  /** A room has some places more than its sessions offer: not every table is always in order. */
  private VisitingRoom room(
      Headcount head, String code, String nameAr, String nameFr, String kind, int capacity) {
    int places = capacity + Math.max(1, capacity / 5);
    long id = rooms.size() + 1L;
    VisitingRoom room = new VisitingRoom(id, head.site().id(), code, nameAr, nameFr, kind, places);
    rooms.add(room);
    return room;
  }

  private void week(
      Headcount head, VisitingRoom room, List<LocalTime> day, int minutes, int capacity) {
    for (int weekday = 1; weekday <= 5; weekday++) {
      for (LocalTime time : day) {
        session(head, room, weekday, time, minutes, capacity, 1);
      }
    }
  }

  /** The pilot tries weekends; large institutions open every second Saturday morning. */
  private void weekend(Headcount head, VisitingRoom hall, int capacity) {
    boolean pilot = head.site().pilot();
    for (LocalTime time : MORNING) {
      if (pilot || head.people() >= LARGE) {
        session(head, hall, 6, time, HALL_MINUTES, capacity, pilot ? 1 : 2);
      }
      if (pilot) {
        session(head, hall, 7, time, HALL_MINUTES, capacity, 1);
      }
    }
  }

  private void session(
      Headcount head,
      VisitingRoom room,
      int weekday,
      LocalTime time,
      int minutes,
      int capacity,
      int everyNWeeks) {
    LocalDate validFrom =
        RollOut.liveFrom(head.site(), today)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    templates.add(
        new SessionTemplate(
            templates.size() + 1L,
            head.site().id(),
            room.id(),
            weekday,
            time,
            time.plusMinutes(minutes),
            capacity,
            validFrom,
            everyNWeeks));
  }

  private static int atLeast(int least, double needed) {
    return Math.max(least, (int) Math.ceil(needed));
  }

  private static List<LocalTime> times(String... times) {
    return List.of(times).stream().map(LocalTime::parse).toList();
  }
}
