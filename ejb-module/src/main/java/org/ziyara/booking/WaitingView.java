package org.ziyara.booking;

import java.util.Set;
import org.ziyara.shared.Localized;

/** A wish for a place, as its family sees it. */
public record WaitingView(
    long linkId,
    Localized institutionName,
    Localized inmateName,
    Wishes wishes,
    Set<Long> companionIds) {
  public WaitingView {
    companionIds = Set.copyOf(companionIds);
  }
}
