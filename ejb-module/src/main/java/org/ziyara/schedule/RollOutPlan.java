package org.ziyara.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziyara.rules.Standing;

/**
 * What a roll-out would do in one institution: create, change and withdraw slots, or nothing for a
 * reason.
 */
public final class RollOutPlan {

  /**
   * What is to be done.
   *
   * @param following the slots that are to be held as their sessions say
   * @param withdrawn by what is said of them, the slots without free places that stay for those who
   *     have asked for them; the others go
   * @param beyond slots after the horizon, of which those go that nobody has asked for
   */
  record Changes(
      List<NewSlot> missing,
      Map<RolledOut, Session> following,
      Map<Standing, List<RolledOut>> withdrawn,
      List<RolledOut> beyond) {

    static final Changes NONE = new Changes(List.of(), Map.of(), Map.of(), List.of());
  }

  private final long institutionId;
  private final Changes changes;
  private final RollOutFault fault;

  private RollOutPlan(long institutionId, Changes changes, RollOutFault fault) {
    this.institutionId = institutionId;
    this.changes = changes;
    this.fault = fault;
  }

  static RollOutPlan of(long institutionId, Changes changes) {
    return new RollOutPlan(institutionId, changes, null);
  }

  static RollOutPlan broken(long institutionId, RollOutFault fault) {
    return new RollOutPlan(institutionId, Changes.NONE, fault);
  }

  public long institutionId() {
    return institutionId;
  }

  /** How many slots are missing. */
  public int size() {
    return changes.missing().size();
  }

  /** Why nothing can be rolled out here; empty when something can. */
  public Optional<RollOutFault> fault() {
    return Optional.ofNullable(fault);
  }

  Impact impact() {
    List<RolledOut> withdrawn =
        changes.withdrawn().values().stream().flatMap(List::stream).toList();
    return new Impact(
        changes.missing().size() + changes.following().size() + withdrawn.size(),
        withdrawn.stream()
            .filter(slot -> slot.standing() == Standing.PLANNED)
            .mapToInt(RolledOut::taken)
            .sum());
  }

  Changes changes() {
    return changes;
  }
}
