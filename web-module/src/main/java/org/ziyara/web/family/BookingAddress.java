package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
@Named("address")
@RequestScoped
public class BookingAddress {

  /** More companions than any policy admits; what is longer did not come from our pages. */
  private static final int MOST_IDS = 20;

  @Inject private HttpServletRequest request;

  /** The link to the inmate to be visited. */
  public long link() {
    return ids("link").stream().findFirst().orElseThrow(NotFoundException::new);
  }

  /** The companions chosen so far. */
  public List<Long> with() {
    return ids("with");
  }

  /** The bare reference of the visit. */
  public String ref() {
    return Reference.parse(request.getParameter("ref")).orElseThrow(NotFoundException::new);
  }

  /**
   * All ids that a parameter names.
   *
   * @throws NotFoundException when one of them is none
   */
  List<Long> ids(String parameter) {
    String[] values = request.getParameterValues(parameter);
    if (values == null) {
      return List.of();
    }
    if (values.length > MOST_IDS) {
      throw new NotFoundException();
    }
    return Stream.of(values).map(BookingAddress::id).distinct().toList();
  }

  private static long id(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new NotFoundException();
    }
  }

  public String party(long linkId, Collection<Long> companionIds) {
    return step("/family/book/party", linkId, companionIds);
  }

  /** Where a companion is taken off the list, and then back to that step. */
  String companion(long companionId, long linkId, Collection<Long> companionIds) {
    return step("/family/book/companion", linkId, companionIds) + "&id=" + companionId;
  }

  public String time(long linkId, Collection<Long> companionIds) {
    return step("/family/book/time", linkId, companionIds);
  }

  public String check(String reference) {
    return "/family/book/check?ref=" + reference;
  }

  public String visit(String reference) {
    return "/family/visit?ref=" + reference;
  }

  private static String step(String path, long linkId, Collection<Long> companionIds) {
    StringBuilder address = new StringBuilder(path).append("?link=").append(linkId);
    companionIds.forEach(id -> address.append("&with=").append(id));
    return address.toString();
  }
}
