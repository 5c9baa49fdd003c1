package org.ziyara.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ziyara.rules.Standing.CHANGED;
import static org.ziyara.rules.Standing.CLOSED;
import static org.ziyara.rules.Standing.ENDED;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ziyara.rules.ClosureFacts;
import org.ziyara.rules.Standing;

/**
 * What becomes of slots that are there when sessions, timetables, closures or the horizon change.
 */
class ReconciliationTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
  private static final LocalDate NEXT = MONDAY.plusWeeks(1);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final long HALL = 7;
  private static final long OTHER_HALL = 8;
  private static final long RAMADAN = 99;

  private final Session usual = session(1, null, HALL, NINE);
  private final RolledOut free = Slots.of(new NewSlot(usual, MONDAY));
  private final RolledOut visited = Slots.of(new NewSlot(usual, NEXT), 3);

  @Test
  void whatNobodyHoldsFollowsItsSessionAndWhatIsBookedKeepsItsTime() {
    Session later = session(1, null, HALL, TEN);
    RollOutPlan.Changes changes = plan(List.of(later), List.of(), List.of(free, visited));
    assertThat(changes.following()).isEqualTo(Map.of(free, later));
    assertThat(changes.withdrawn()).isEqualTo(Map.of(CHANGED, List.of(visited)));
    assertThat(changes.missing()).isEmpty();
  }

  @Test
  void theImpactCountsVisitsThatNoLongerTakePlaceAsBooked() {
    List<Session> later = List.of(session(1, null, HALL, TEN));
    assertThat(timetable(later, List.of(), List.of(free, visited)).plan(Set.of()).impact())
        .isEqualTo(new Impact(2, 3));
    assertThat(
            timetable(List.of(), List.of(), List.of(as(visited, CHANGED, 3)))
                .plan(Set.of())
                .impact())
        .as("known before")
        .isEqualTo(new Impact(1, 0));
  }

  @Test
  void aRoomIsChangedForVisitsToo() {
    Session elsewhere = session(1, null, OTHER_HALL, NINE);
    RollOutPlan.Changes changes = plan(List.of(elsewhere), List.of(), List.of(free, visited));
    assertThat(changes.following()).isEqualTo(Map.of(free, elsewhere, visited, elsewhere));
    assertThat(changes.withdrawn()).isEmpty();
  }

  @Test
  void placesAreGivenAnewToTheSlotsOfTheTemplatesThatAreNamedAlone() {
    RollOutPlan plan = timetable(List.of(usual), List.of(), List.of(visited)).plan(Set.of(1L));
    assertThat(plan.changes().following()).isEqualTo(Map.of(visited, usual));
    assertThat(plan(List.of(usual), List.of(), List.of(visited))).isEqualTo(nothing(MONDAY));
  }

  @Test
  void anEndedSessionIsWithdrawnOnce() {
    assertThat(plan(List.of(), List.of(), List.of(free, visited)).withdrawn())
        .isEqualTo(Map.of(ENDED, List.of(free, visited)));
    assertThat(plan(List.of(), List.of(), List.of(as(visited, ENDED, 3))))
        .isEqualTo(RollOutPlan.Changes.NONE);
    // One of three cancels: its place is not for anybody else.
    RolledOut freed = as(visited, ENDED, 4);
    assertThat(plan(List.of(), List.of(), List.of(freed)).withdrawn())
        .isEqualTo(Map.of(ENDED, List.of(freed)));
  }

  @Test
  void aClosureTakenBackBringsTheSlotsBack() {
    ClosureFacts closed =
        new ClosureFacts(NEXT, NEXT, null, null, null, "عيد", "fête", "centre", Instant.EPOCH);
    assertThat(
            timetable(List.of(usual), List.of(closed), List.of(visited))
                .plan(Set.of())
                .changes()
                .withdrawn())
        .isEqualTo(Map.of(CLOSED, List.of(visited)));
    RolledOut withdrawn = as(visited, CLOSED, 3);
    RollOutPlan.Changes opened = plan(List.of(usual), List.of(), List.of(withdrawn));
    assertThat(opened.following()).isEqualTo(Map.of(withdrawn, usual));
    assertThat(opened.missing()).extracting(NewSlot::date).containsExactly(MONDAY);
  }

  /** Two sessions swap rooms and times; somebody is still booked for one of them as it was. */
  @Test
  void nobodyIsPutIntoARoomThatIsOccupiedByThoseWhoWereBookedBefore() {
    Session away = session(1, null, HALL, TEN.plusHours(2));
    Session instead = session(2, null, HALL, NINE);
    RolledOut bookedBefore = Slots.of(new NewSlot(session(2, null, OTHER_HALL, NINE), NEXT), 1);
    RollOutPlan.Changes changes =
        plan(List.of(away, instead), List.of(), List.of(visited, bookedBefore));
    assertThat(changes.withdrawn()).isEqualTo(Map.of(CHANGED, List.of(visited, bookedBefore)));
    assertThat(changes.missing())
        .extracting(NewSlot::key)
        .containsExactlyInAnyOrder(new SlotKey(1, MONDAY), new SlotKey(2, MONDAY));
  }

  @Test
  void aDatedTimetableStandsInForTheUsualSessionsOnItsDays() {
    Session inRamadan = session(2, RAMADAN, HALL, TEN);
    TimetableDays days = new TimetableDays(RAMADAN, NEXT, NEXT.plusDays(29));
    Timetable timetable =
        new Timetable(
            1,
            MONDAY,
            NEXT,
            new Programme(List.of(usual, inRamadan), List.of(days)),
            List.of(),
            List.of(free, visited));
    RollOutPlan.Changes changes = timetable.plan(Set.of()).changes();
    assertThat(changes.missing()).containsExactly(new NewSlot(inRamadan, NEXT));
    assertThat(changes.withdrawn()).isEqualTo(Map.of(ENDED, List.of(visited)));
  }

  @Test
  void aShorterHorizonForgetsWhatNobodyHasAskedFor() {
    RollOutPlan.Changes changes =
        new Timetable(1, MONDAY, MONDAY, programme(List.of(usual)), List.of(), List.of(visited))
            .plan(Set.of())
            .changes();
    assertThat(changes.beyond()).containsExactly(visited);
    assertThat(changes.withdrawn()).isEmpty();
    assertThat(changes.missing()).extracting(NewSlot::date).containsExactly(MONDAY);
  }

  private static RollOutPlan.Changes nothing(LocalDate missing) {
    return new RollOutPlan.Changes(
        List.of(new NewSlot(session(1, null, HALL, NINE), missing)), Map.of(), Map.of(), List.of());
  }

  private static RollOutPlan.Changes plan(
      List<Session> sessions, List<ClosureFacts> closures, List<RolledOut> existing) {
    return timetable(sessions, closures, existing).plan(Set.of()).changes();
  }

  private static Timetable timetable(
      List<Session> sessions, List<ClosureFacts> closures, List<RolledOut> existing) {
    return new Timetable(1, MONDAY, NEXT, programme(sessions), closures, existing);
  }

  private static Programme programme(List<Session> sessions) {
    return new Programme(sessions, List.of());
  }

  private static RolledOut as(RolledOut slot, Standing standing, int capacity) {
    return new RolledOut(
        slot.id(),
        slot.key(),
        slot.roomId(),
        slot.startsAt(),
        slot.endsAt(),
        capacity,
        3,
        standing);
  }

  private static Session session(long id, Long timetable, long room, LocalTime from) {
    DateSeries mondays = new DateSeries(DayOfWeek.MONDAY, LocalDate.of(2026, 1, 1), null, 1);
    return new Session(
        id, timetable, room, "R" + room, 40, mondays, from, from.plusMinutes(45), 20);
  }
}
