package org.ziyara.rules;

import java.util.Set;

/**
 * A visit asked for in one slot; what is the same for all slots stands in {@link Facts}.
 *
 * @param overridden violations that a director lets pass
 */
public record VisitRequest(SlotFacts slot, Asker asker, Set<ViolationCode> overridden) {
  public VisitRequest {
    overridden = Set.copyOf(overridden);
  }

  public VisitRequest(SlotFacts slot, Asker asker) {
    this(slot, asker, Set.of());
  }
}
