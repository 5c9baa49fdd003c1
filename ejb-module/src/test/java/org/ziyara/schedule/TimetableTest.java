package org.ziyara.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ziyara.rules.ClosureFacts;

class TimetableTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate IN_FOUR_WEEKS = MONDAY.plusDays(28);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final LocalTime ELEVEN = LocalTime.of(11, 0);

  private static final Session MONDAYS_AT_NINE = session(1, 7, NINE, TEN, 20);

  @Test
  void createsOneSlotPerDateOfTheHorizonBothEndsIncluded() {
    assertThat(dates(timetable(MONDAYS_AT_NINE)))
        .containsExactly(
            MONDAY,
            MONDAY.plusWeeks(1),
            MONDAY.plusWeeks(2),
            MONDAY.plusWeeks(3),
            MONDAY.plusWeeks(4));
  }

  @Test
  void createsNothingTheSecondTime() {
    Timetable first = timetable(MONDAYS_AT_NINE);
    RollOutPlan second = rolledOut(plan(first)).plan(Set.of());

    assertThat(second.changes()).isEqualTo(RollOutPlan.Changes.NONE);
    assertThat(second.fault()).isEmpty();
  }

  @Test
  void completesWhatAnInterruptedRunLeft() {
    Timetable half =
        rolledOut(
            List.of(
                new NewSlot(MONDAYS_AT_NINE, MONDAY),
                new NewSlot(MONDAYS_AT_NINE, MONDAY.plusWeeks(2))));

    assertThat(dates(half))
        .containsExactly(MONDAY.plusWeeks(1), MONDAY.plusWeeks(3), MONDAY.plusWeeks(4));
  }

  @Test
  void leavesOutClosedDaysAndClosedSessions() {
    ClosureFacts feast = closure(MONDAY.plusWeeks(1), null, null);
    ClosureFacts laterThatDay = closure(MONDAY.plusWeeks(2), TEN, ELEVEN);
    ClosureFacts thatHour = closure(MONDAY.plusWeeks(3), NINE, TEN);

    assertThat(dates(timetable(List.of(MONDAYS_AT_NINE), List.of(feast, laterThatDay, thatHour))))
        .containsExactly(MONDAY, MONDAY.plusWeeks(2), MONDAY.plusWeeks(4));
  }

  @Test
  void refusesASessionLargerThanItsRoom() {
    RollOutPlan plan = timetable(MONDAYS_AT_NINE, session(2, 8, TEN, ELEVEN, 41)).plan(Set.of());

    assertThat(plan.changes().missing()).isEmpty();
    assertThat(plan.fault())
        .contains(
            new RollOutFault(
                RollOutFault.Code.CAPACITY_ABOVE_ROOM,
                Map.of("room", "R8", "weekday", 1, "time", "10:00", "capacity", 41, "places", 40)));
  }

  @Test
  void refusesTwoSessionsInOneRoomAtOneTime() {
    RollOutPlan plan =
        timetable(MONDAYS_AT_NINE, session(2, 7, LocalTime.of(9, 59), ELEVEN, 20)).plan(Set.of());

    assertThat(plan.changes().missing()).isEmpty();
    assertThat(plan.fault())
        .contains(
            new RollOutFault(
                RollOutFault.Code.SESSIONS_OVERLAP,
                Map.of("room", "R7", "weekday", 1, "time", "09:00", "otherTime", "09:59")));
  }

  @Test
  void findsASessionThatOverlapsOneBeforeTheLast() {
    Session long9to12 = session(1, 7, NINE, LocalTime.NOON, 20);
    Session short9to10 = session(2, 7, NINE.plusMinutes(1), TEN, 20);
    Session at11 = session(3, 7, ELEVEN, LocalTime.NOON, 20);

    assertThat(timetable(long9to12, at11).plan(Set.of()).fault()).isPresent();
    assertThat(timetable(long9to12, short9to10, at11).plan(Set.of()).fault()).isPresent();
  }

  @Test
  void acceptsSessionsThatTouchAndOtherRoomsAtTheSameTime() {
    RollOutPlan plan =
        timetable(MONDAYS_AT_NINE, session(2, 7, TEN, ELEVEN, 40), session(3, 8, NINE, ELEVEN, 40))
            .plan(Set.of());

    assertThat(plan.fault()).isEmpty();
    assertThat(plan.size()).isEqualTo(15);
  }

  private static Timetable timetable(Session... sessions) {
    return timetable(List.of(sessions), List.of());
  }

  private static Timetable timetable(List<Session> sessions, List<ClosureFacts> closures) {
    return new Timetable(
        1, MONDAY, IN_FOUR_WEEKS, new Programme(sessions, List.of()), closures, List.of());
  }

  private static List<NewSlot> plan(Timetable timetable) {
    return timetable.plan(Set.of()).changes().missing();
  }

  /** The Mondays at nine, with these slots. */
  private static Timetable rolledOut(List<NewSlot> slots) {
    return new Timetable(
        1,
        MONDAY,
        IN_FOUR_WEEKS,
        new Programme(List.of(MONDAYS_AT_NINE), List.of()),
        List.of(),
        slots.stream().map(Slots::of).toList());
  }

  private static List<LocalDate> dates(Timetable timetable) {
    return plan(timetable).stream().map(NewSlot::date).toList();
  }

  private static Session session(
      long templateId, long roomId, LocalTime from, LocalTime to, int capacity) {
    DateSeries mondays = new DateSeries(DayOfWeek.MONDAY, LocalDate.of(2026, 1, 1), null, 1);
    return new Session(templateId, null, roomId, "R" + roomId, 40, mondays, from, to, capacity);
  }

  private static ClosureFacts closure(LocalDate day, LocalTime from, LocalTime to) {
    return new ClosureFacts(day, day, null, from, to, "عيد", "fête", "centre", Instant.EPOCH);
  }
}
