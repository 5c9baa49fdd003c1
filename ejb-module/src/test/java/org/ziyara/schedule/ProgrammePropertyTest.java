package org.ziyara.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ziyara.rules.ClosureFacts;
import org.ziyara.rules.Standing;

/** Whatever the sessions, the dated timetables and the visits that are booked. */
class ProgrammePropertyTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final long OWN = 101;
  private static final long NATIONAL = 102;

  @Property
  void howeverTheWindowIsCutTheSessionsAreTheSame(
      @ForAll("programmes") Programme programme,
      @ForAll @IntRange(max = 40) int first,
      @ForAll @IntRange(min = 1, max = 60) int second) {
    LocalDate middle = NEW_YEAR.plusDays(first);
    LocalDate to = middle.plusDays(second);
    assertThat(programme.between(NEW_YEAR, to))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    programme.between(NEW_YEAR, middle), programme.between(middle.plusDays(1), to))
                .toList());
  }

  @Property
  void onEachDayOneTimetableHolds(@ForAll("programmes") Programme programme) {
    LocalDate to = NEW_YEAR.plusDays(90);
    assertThat(programme.between(NEW_YEAR, to))
        .allSatisfy(
            slot ->
                assertThat(slot.session().timetableId())
                    .isEqualTo(expected(programme, slot.date())));
  }

  private static Long expected(Programme programme, LocalDate date) {
    return programme.timetables().stream()
        .filter(days -> days.cover(date))
        .map(TimetableDays::timetableId)
        .findFirst()
        .orElse(null);
  }

  /** After a plan has been carried out there is nothing left to do, whatever has been booked. */
  @Property
  void doneOnceThereIsNothingLeftToDo(
      @ForAll("programmes") Programme before,
      @ForAll("programmes") Programme after,
      @ForAll @Size(40) List<@IntRange(max = 2) Integer> taken) {
    List<RolledOut> slots = booked(carriedOut(timetable(before, List.of())), taken);
    List<RolledOut> changed = carriedOut(timetable(after, slots));
    assertThat(changed.stream().filter(RolledOut::isTaken))
        .extracting(RolledOut::id, RolledOut::startsAt, RolledOut::taken)
        .containsExactlyInAnyOrderElementsOf(
            slots.stream()
                .filter(RolledOut::isTaken)
                .map(s -> tuple(s.id(), s.startsAt(), s.taken()))
                .toList());
    assertThat(timetable(after, changed).plan(Set.of()).changes())
        .isEqualTo(RollOutPlan.Changes.NONE);
  }

  private static Timetable timetable(Programme programme, List<RolledOut> slots) {
    return new Timetable(
        1, NEW_YEAR, NEW_YEAR.plusDays(28), programme, List.<ClosureFacts>of(), slots);
  }

  /** What the database would hold, if nobody had asked for a slot that nobody is in. */
  private static List<RolledOut> carriedOut(Timetable timetable) {
    RollOutPlan.Changes changes = timetable.plan(Set.of()).changes();
    List<RolledOut> slots = new ArrayList<>();
    for (RolledOut slot : timetable.existing()) {
      Session followed = changes.following().get(slot);
      Stream<Map.Entry<Standing, List<RolledOut>>> withdrawn =
          changes.withdrawn().entrySet().stream().filter(entry -> entry.getValue().contains(slot));
      withdrawn
          .findFirst()
          .ifPresentOrElse(
              entry -> {
                if (slot.isTaken()) {
                  slots.add(withdrawn(slot, entry.getKey()));
                }
              },
              () -> slots.add(followed == null ? slot : following(slot, followed)));
    }
    changes.missing().forEach(slot -> slots.add(Slots.of(slot)));
    return slots;
  }

  private static RolledOut withdrawn(RolledOut slot, Standing standing) {
    return new RolledOut(
        slot.id(),
        slot.key(),
        slot.roomId(),
        slot.startsAt(),
        slot.endsAt(),
        slot.taken(),
        slot.taken(),
        standing);
  }

  private static RolledOut following(RolledOut slot, Session session) {
    return Slots.of(new NewSlot(session, slot.key().date()), slot.taken());
  }

  private static List<RolledOut> booked(List<RolledOut> slots, List<Integer> taken) {
    List<RolledOut> booked = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      RolledOut slot = slots.get(i);
      booked.add(
          new RolledOut(
              slot.id(),
              slot.key(),
              slot.roomId(),
              slot.startsAt(),
              slot.endsAt(),
              slot.capacity(),
              taken.get(i % taken.size()),
              slot.standing()));
    }
    return booked;
  }

  @Provide
  Arbitrary<Programme> programmes() {
    Arbitrary<TimetableDays> own = days(OWN);
    Arbitrary<TimetableDays> national = days(NATIONAL);
    return Combinators.combine(sessions(), own.list().ofMaxSize(1), national.list().ofMaxSize(1))
        .as(
            (sessions, ours, theirs) ->
                new Programme(sessions, Stream.concat(ours.stream(), theirs.stream()).toList()));
  }

  private static Arbitrary<TimetableDays> days(long id) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 40))
        .as(
            (first, length) ->
                new TimetableDays(id, NEW_YEAR.plusDays(first), NEW_YEAR.plusDays(first + length)));
  }

  /** Each at an hour of its own in a room, so that only what is left over can stand in the way. */
  private static Arbitrary<List<Session>> sessions() {
    Arbitrary<DayOfWeek> weekdays = Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
    Arbitrary<Long> timetables = Arbitraries.of(OWN, NATIONAL).injectNull(0.5);
    return Combinators.combine(
            weekdays.list().ofSize(6),
            timetables.list().ofSize(6),
            Arbitraries.shuffle(9, 10, 11, 12, 13, 14))
        .as(
            (days, ofTimetables, hours) -> {
              List<Session> sessions = new ArrayList<>();
              for (int i = 0; i < hours.size(); i++) {
                LocalTime from = LocalTime.of(hours.get(i), 0);
                sessions.add(
                    new Session(
                        i + 1,
                        ofTimetables.get(i),
                        7,
                        "R7",
                        40,
                        new DateSeries(days.get(i), NEW_YEAR, null, 1 + i % 2),
                        from,
                        from.plusMinutes(45),
                        20));
              }
              return sessions;
            });
  }
}
