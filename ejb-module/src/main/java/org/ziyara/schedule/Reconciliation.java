package org.ziyara.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ziyara.rules.Standing;

/**
 * Brings the slots that are there into line with those that are planned. A visit is never touched:
 * a slot with visits keeps its time, and says that its session has changed or ended.
 */
final class Reconciliation {

  private final Map<SlotKey, NewSlot> planned;
  private final Predicate<NewSlot> closed;
  private final List<RolledOut> existing;

  /** By day, the slots whose visits occupy a room at a time that is no longer their session's. */
  private final Map<LocalDate, List<RolledOut>> leftOver;

  Reconciliation(List<NewSlot> planned, Predicate<NewSlot> closed, List<RolledOut> existing) {
    this.planned = new HashMap<>(planned.size() * 2);
    planned.forEach(slot -> this.planned.put(slot.key(), slot));
    this.closed = closed;
    this.existing = existing;
    this.leftOver =
        existing.stream()
            .filter(slot -> slot.isTaken() && !keepsItsTime(slot))
            .collect(Collectors.groupingBy(slot -> slot.key().date()));
  }

  private boolean keepsItsTime(RolledOut slot) {
    NewSlot wanted = planned.get(slot.key());
    return wanted != null && slot.isAtTimeOf(wanted.session());
  }

  /** Those of these planned slots that are not there and can be. */
  List<NewSlot> missing(List<NewSlot> wanted) {
    if (existing.isEmpty()) {
      return wanted;
    }
    Set<SlotKey> keys = existing.stream().map(RolledOut::key).collect(Collectors.toSet());
    return wanted.stream().filter(slot -> !keys.contains(slot.key()) && hasItsRoom(slot)).toList();
  }

  /** Where nobody is left over from before. */
  private boolean hasItsRoom(NewSlot slot) {
    return leftOver.getOrDefault(slot.date(), List.of()).stream()
        .noneMatch(other -> !other.key().equals(slot.key()) && other.overlaps(slot));
  }

  /**
   * The slots that are to follow their sessions.
   *
   * @param renewed the templates whose slots get their places anew
   */
  Map<RolledOut, Session> following(Set<Long> renewed) {
    Map<RolledOut, Session> following = new LinkedHashMap<>();
    for (RolledOut slot : existing) {
      if (standing(slot) == Standing.PLANNED) {
        Session session = planned.get(slot.key()).session();
        if (!slot.follows(session) || renewed.contains(session.templateId())) {
          following.put(slot, session);
        }
      }
    }
    return following;
  }

  /** The slots that are to have no free place any more, by what is said of them. */
  Map<Standing, List<RolledOut>> withdrawn() {
    Map<Standing, List<RolledOut>> withdrawn = new EnumMap<>(Standing.class);
    for (RolledOut slot : existing) {
      Standing standing = standing(slot);
      if (standing != Standing.PLANNED && !slot.isWithdrawn(standing)) {
        withdrawn.computeIfAbsent(standing, any -> new ArrayList<>()).add(slot);
      }
    }
    return withdrawn;
  }

  private Standing standing(RolledOut slot) {
    NewSlot wanted = planned.get(slot.key());
    if (wanted == null) {
      return Standing.ENDED;
    }
    if (slot.isTaken() && !slot.isAtTimeOf(wanted.session())) {
      return Standing.CHANGED;
    }
    if (closed.test(wanted)) {
      return Standing.CLOSED;
    }
    return hasItsRoom(wanted) ? Standing.PLANNED : Standing.CHANGED;
  }
}
