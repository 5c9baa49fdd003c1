package org.ziyara.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziyara.rules.ClosureFacts;

/**
 * All that decides which slots an institution is to have from one date to another, both included.
 *
 * @param existing the slots that are there already
 */
record Timetable(
    long institutionId,
    LocalDate from,
    LocalDate to,
    List<Session> sessions,
    List<ClosureFacts> closures,
    Set<SlotKey> existing) {

  private static final Comparator<NewSlot> BY_ROOM_AND_TIME =
      Comparator.comparing((NewSlot slot) -> slot.session().roomId())
          .thenComparing(NewSlot::date)
          .thenComparing(slot -> slot.session().startsAt())
          .thenComparing(slot -> slot.session().templateId());

  /**
   * The slots that are missing. A template that is wrong stops the whole institution: nobody is to
   * book next to a session that cannot be held.
   */
  RollOutPlan plan() {
    List<NewSlot> wanted = wanted();
    return fault(wanted)
        .map(fault -> RollOutPlan.broken(institutionId, fault))
        .orElseGet(() -> RollOutPlan.of(institutionId, missing(wanted)));
  }

  private List<NewSlot> wanted() {
    return sessions.stream()
        .flatMap(s -> s.dates().between(from, to).map(date -> new NewSlot(s, date)))
        .filter(slot -> !isClosed(slot))
        .sorted(BY_ROOM_AND_TIME)
        .toList();
  }

  private boolean isClosed(NewSlot slot) {
    Session session = slot.session();
    return closures.stream()
        .anyMatch(c -> c.closes(slot.date(), session.startsAt(), session.endsAt()));
  }

  private List<NewSlot> missing(List<NewSlot> wanted) {
    return wanted.stream().filter(slot -> !existing.contains(slot.key())).toList();
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
