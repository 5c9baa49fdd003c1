package org.ziyara.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ziyara.rules.ClosureFacts;

/**
 * All that decides which slots an institution is to have from one date to another, both included.
 *
 * @param existing the slots that are there already, even after the last of these dates
 */
record Timetable(
    long institutionId,
    LocalDate from,
    LocalDate to,
    Programme programme,
    List<ClosureFacts> closures,
    List<RolledOut> existing) {

  private static final Comparator<NewSlot> BY_ROOM_AND_TIME =
      Comparator.comparing((NewSlot slot) -> slot.session().roomId())
          .thenComparing(NewSlot::date)
          .thenComparing(slot -> slot.session().startsAt())
          .thenComparing(slot -> slot.session().templateId());

  /**
   * What the slots need to be as they are to be. A template that is wrong stops the whole
   * institution: nobody is to book next to a session that cannot be held.
   *
   * @param renewed the templates whose slots get their places anew
   */
  RollOutPlan plan(Set<Long> renewed) {
    List<NewSlot> planned =
        programme.between(from, lastDay(existing, to)).sorted(BY_ROOM_AND_TIME).toList();
    List<NewSlot> wanted =
        planned.stream().filter(slot -> !slot.date().isAfter(to) && !isClosed(slot)).toList();
    return fault(wanted)
        .map(fault -> RollOutPlan.broken(institutionId, fault))
        .orElseGet(() -> RollOutPlan.of(institutionId, changes(planned, wanted, renewed)));
  }

  /** The same with another session, or with one as it would be. */
  Timetable with(Session session) {
    return new Timetable(institutionId, from, to, programme.with(session), closures, existing);
  }

  private RollOutPlan.Changes changes(
      List<NewSlot> planned, List<NewSlot> wanted, Set<Long> renewed) {
    Reconciliation slots = new Reconciliation(planned, this::isClosed, existing);
    return new RollOutPlan.Changes(
        slots.missing(wanted),
        slots.following(renewed),
        slots.withdrawn(),
        existing.stream().filter(slot -> slot.key().date().isAfter(to)).toList());
  }

  /** Of the dates up to {@code to} and the slots that are there. */
  static LocalDate lastDay(List<RolledOut> existing, LocalDate to) {
    return Stream.concat(Stream.of(to), existing.stream().map(slot -> slot.key().date()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private boolean isClosed(NewSlot slot) {
    Session session = slot.session();
    return closures.stream()
        .anyMatch(c -> c.closes(slot.date(), session.startsAt(), session.endsAt()));
  }

  private static Optional<RollOutFault> fault(List<NewSlot> wanted) {
    NewSlot previous = null;
    for (NewSlot slot : wanted) {
      if (slot.session().capacity() > slot.session().roomPlaces()) {
        return Optional.of(RollOutFault.capacityAboveRoom(slot.session()));
      }
      if (previous != null && previous.overlaps(slot)) {
        return Optional.of(RollOutFault.overlap(previous, slot));
      }
      previous = slot;
    }
    return Optional.empty();
  }
}
