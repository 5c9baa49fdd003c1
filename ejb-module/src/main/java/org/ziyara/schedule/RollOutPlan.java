package org.ziyara.schedule;

import java.util.List;
import java.util.Optional;

/**
 * What a roll-out would do in one institution: create the missing slots, or nothing for a reason.
 */
public final class RollOutPlan {

  private final long institutionId;
  private final List<NewSlot> missing;
  private final RollOutFault fault;

  private RollOutPlan(long institutionId, List<NewSlot> missing, RollOutFault fault) {
    this.institutionId = institutionId;
    this.missing = missing;
    this.fault = fault;
  }

  static RollOutPlan of(long institutionId, List<NewSlot> missing) {
    return new RollOutPlan(institutionId, List.copyOf(missing), null);
  }

  static RollOutPlan broken(long institutionId, RollOutFault fault) {
    return new RollOutPlan(institutionId, List.of(), fault);
  }

  public long institutionId() {
    return institutionId;
  }

  /** How many slots are missing. */
  public int size() {
    return missing.size();
  }

  /** Why nothing can be rolled out here; empty when something can. */
  public Optional<RollOutFault> fault() {
    return Optional.ofNullable(fault);
  }

  List<NewSlot> missing() {
    return missing;
  }
}
