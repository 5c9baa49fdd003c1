package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.ziyara.booking.WaitingListService;
import org.ziyara.booking.WaitingOutlook;
import org.ziyara.booking.WaitingRequest;
import org.ziyara.booking.WaitingView;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.LinkService;
import org.ziyara.visitor.LinkView;
import org.ziyara.web.common.Problems;
import org.ziyara.web.common.WishForm;

/** Waits for a place when nothing suits; changes what is wished for, or leaves the list. */
@Named
@RequestScoped
public class WaitingPage extends WishForm {

  private static final Map<String, String> FIELDS = Map.of("LINK_NOT_APPROVED", "weekdays");

  @Inject private BookingAddress address;
  @Inject private WaitingListService list;
  @Inject private LinkService links;
  @Inject private Problems problems;
  @Inject private Clock clock;

  private LinkView link;
  private Optional<WaitingView> entry;
  private WaitingOutlook outlook;

  public void load() {
    link = links.mine(address.link());
    outlook = list.outlook(link.id());
    if (!Faces.isPostback()) {
      LocalDate today = LocalDate.now(clock);
      fillIn(entry().map(WaitingView::wishes).orElseGet(() -> anyTime(today)), today);
    }
  }

  private Optional<WaitingView> entry() {
    if (entry == null) {
      long linkId = address.link();
      entry = list.mine().stream().filter(one -> one.linkId() == linkId).findFirst();
    }
    return entry;
  }

  public void ask() {
    try {
      list.ask(new WaitingRequest(address.link(), address.with(), wishes()));
      Faces.redirect("/family/visits?notice=waiting");
    } catch (ZiyaraException refusal) {
      problems.report(refusal, FIELDS);
    }
  }

  public void withdraw() {
    list.withdraw(address.link());
    Faces.redirect("/family/visits?notice=waitingLeft");
  }

  public boolean isWaiting() {
    return entry().isPresent();
  }

  public LinkView getLink() {
    return link;
  }

  public WaitingOutlook getOutlook() {
    return outlook;
  }
}
