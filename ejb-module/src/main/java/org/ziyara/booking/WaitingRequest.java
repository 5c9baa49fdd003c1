package org.ziyara.booking;

import java.util.List;

/** A wish for a place: for which link, who comes along, and when they could come. */
public record WaitingRequest(long linkId, List<Long> companionIds, Wishes wishes) {
  public WaitingRequest {
    companionIds = List.copyOf(companionIds);
  }
}
