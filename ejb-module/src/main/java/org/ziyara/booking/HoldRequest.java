package org.ziyara.booking;

import java.util.List;
import java.util.regex.Pattern;
import org.ziyara.shared.ZiyaraException;

/**
 * A place to be held: for which link, who comes along, which slot.
 *
 * @param holdKey a UUID made when the choice was shown; repeating it yields the same hold
 */
public record HoldRequest(long linkId, List<Long> companionIds, long slotId, String holdKey) {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /**
   * @throws ZiyaraException REQUEST_MALFORMED when the hold key is no UUID
   */
  public HoldRequest {
    companionIds = List.copyOf(companionIds);
    if (holdKey == null || !UUID.matcher(holdKey).matches()) {
      throw new ZiyaraException("REQUEST_MALFORMED");
    }
  }
}
