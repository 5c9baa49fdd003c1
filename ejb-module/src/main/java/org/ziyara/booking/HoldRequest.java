package org.ziyara.booking;

import java.util.List;

/**
 * A place to be held: for which link, who comes along, which slot.
 *
 * @param holdKey a UUID made when the choice was shown; repeating it yields the same hold
 */
public record HoldRequest(long linkId, List<Long> companionIds, long slotId, String holdKey) {
  public HoldRequest {
    companionIds = List.copyOf(companionIds);
  }
}
