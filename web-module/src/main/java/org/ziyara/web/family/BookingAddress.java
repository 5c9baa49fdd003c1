package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.ziyara.booking.VisitView;
import org.ziyara.visitor.CompanionView;
import org.ziyara.web.common.BookingParameters;

/** What the address of a family's booking page says, and where its steps lead. */
@Named("address")
@RequestScoped
public class BookingAddress extends BookingParameters {

  /** Where the change of a visit begins: who comes along. */
  public String change(VisitView visit) {
    List<Long> with = visit.companions().stream().map(CompanionView::id).toList();
    return steps("/family/book/party", visit.linkId(), with) + "&move=" + visit.reference();
  }

  /** Where a move is looked at once more. */
  String move(String reference, String slotId, Collection<Long> companionIds) {
    StringBuilder address =
        new StringBuilder("/family/visit/move?ref=").append(reference).append("&slot=");
    address.append(slotId);
    companionIds.forEach(id -> address.append("&with=").append(id));
    return address.toString();
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

  public String waiting(long linkId, Collection<Long> companionIds) {
    return steps("/family/waiting", linkId, companionIds);
  }

  public String check(String reference) {
    return "/family/book/check?ref=" + reference;
  }

  public String visit(String reference) {
    return "/family/visit?ref=" + reference;
  }
}
