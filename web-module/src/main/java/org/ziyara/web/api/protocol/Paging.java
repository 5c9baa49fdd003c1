package org.ziyara.web.api.protocol;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.ZiyaraException;

/** Which part of a list is asked for; bound by {@code @BeanParam}. */
public class Paging {

  static final int USUAL = 50;
  static final int MOST = 200;

  @QueryParam("limit")
  private Integer limit;

  @QueryParam("after")
  private String after;

  @Context private UriInfo address;

  public int limit() {
    int asked = limit == null ? USUAL : limit;
    if (asked < 1 || asked > MOST) {
      throw refused(
          "limit", new ZiyaraException("NUMBER_OUT_OF_RANGE", Map.of("min", 1, "max", MOST)));
    }
    return asked;
  }

  /** How many rows to ask for: one more tells that there is a next page. */
  public int rows() {
    return limit() + 1;
  }

  /** Where the last page ended; null for the first. */
  public String after() {
    return after;
  }

  /** The same where lists are in the order of numbers. */
  public Long afterNumber() {
    try {
      return after == null ? null : Long.valueOf(after);
    } catch (NumberFormatException e) {
      throw refused("after", new ZiyaraException("FIELD_TYPE", Map.of("expected", "integer")));
    }
  }

  /** The same where lists are parted by counting rows; what is no such count begins anew. */
  public int afterRows() {
    Long rows = afterNumber();
    return rows == null ? 0 : (int) Math.max(0, Math.min(rows, Integer.MAX_VALUE / 2));
  }

  String next(Object cursor) {
    URI next = address.getRequestUriBuilder().replaceQueryParam("after", cursor).build();
    return next.getRawPath() + '?' + next.getRawQuery();
  }

  private static InputRefusedException refused(String parameter, ZiyaraException why) {
    return new InputRefusedException(Map.of(parameter, why));
  }
}
