package org.ziyara.booking;

import java.util.Set;

/** Where a confirmed visit is to be moved, and who is to come along then. */
public record MoveRequest(long slotId, Set<Long> companionIds) {
  public MoveRequest {
    companionIds = Set.copyOf(companionIds);
  }
}
