package org.ziyara.web.common;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ziyara.booking.Reference;
import org.ziyara.shared.NotFoundException;

/**
 * What the address of a booking page says. The whole state of a booking is in it, by ids alone, so
 * that the back button, a refresh and a second tab do what one expects.
 */
public abstract class BookingParameters {

  /** More companions than any policy admits; what is longer did not come from our pages. */
  private static final int MOST_IDS = 20;

  @Inject private HttpServletRequest request;

  /** The link to the inmate to be visited. */
  public long link() {
    return id("link");
  }

  /** The companions chosen so far. */
  public List<Long> with() {
    return ids("with");
  }

  /** The bare reference of the visit. */
  public String ref() {
    return Reference.parse(request.getParameter("ref")).orElseThrow(NotFoundException::new);
  }

  /** The bare reference of the visit that is to be moved; null when a new one is booked. */
  public String moved() {
    String moved = request.getParameter("move");
    return moved == null ? null : Reference.parse(moved).orElseThrow(NotFoundException::new);
  }

  /**
   * The id that a parameter names.
   *
   * @throws NotFoundException when it names none
   */
  public long id(String parameter) {
    return ids(parameter).stream().findFirst().orElseThrow(NotFoundException::new);
  }

  /**
   * All ids that a parameter names.
   *
   * @throws NotFoundException when one of them is none
   */
  public List<Long> ids(String parameter) {
    String[] values = request.getParameterValues(parameter);
    if (values == null) {
      return List.of();
    }
    if (values.length > MOST_IDS) {
      throw new NotFoundException();
    }
    return Stream.of(values).map(BookingParameters::parsed).distinct().toList();
  }

  private static long parsed(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new NotFoundException();
    }
  }

  /** The address of a step of a booking, or of the change of a visit. */
  protected String step(String path, long linkId, Collection<Long> companionIds) {
    String address = steps(path, linkId, companionIds);
    return moved() == null ? address : address + "&move=" + moved();
  }

  protected static String steps(String path, long linkId, Collection<Long> companionIds) {
    StringBuilder address = new StringBuilder(path).append("?link=").append(linkId);
    companionIds.forEach(id -> address.append("&with=").append(id));
    return address.toString();
  }
}
