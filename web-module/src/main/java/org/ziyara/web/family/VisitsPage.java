package org.ziyara.web.family;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ziyara.booking.BookingService;
import org.ziyara.booking.VisitState;
import org.ziyara.booking.VisitView;
import org.ziyara.booking.WaitingListService;
import org.ziyara.booking.WaitingView;

/** The visits of the signed-in family: those to come, soonest first, and the others. */
@Named
@RequestScoped
public class VisitsPage {

  private static final Comparator<VisitView> SOONEST_FIRST =
      Comparator.comparing(VisitView::date).thenComparing(VisitView::startsAt);

  @Inject private BookingService booking;
  @Inject private WaitingListService list;
  @Inject private Clock clock;

  private List<VisitView> offers;
  private List<VisitView> coming;
  private List<VisitView> past;
  private List<WaitingView> waiting;

  @PostConstruct
  void load() {
    LocalDate today = LocalDate.now(clock);
    Instant now = clock.instant();
    List<VisitView> mine = booking.mine();
    offers = mine.stream().filter(visit -> isOffer(visit, now)).sorted(SOONEST_FIRST).toList();
    List<VisitView> all = mine.stream().filter(visit -> !isOpenOrLapsedOffer(visit)).toList();
    coming = all.stream().filter(visit -> isComing(visit, today)).sorted(SOONEST_FIRST).toList();
    past =
        all.stream()
            .filter(visit -> !isComing(visit, today))
            .sorted(SOONEST_FIRST.reversed())
            .toList();
  }

  private static boolean isComing(VisitView visit, LocalDate today) {
    return switch (visit.state()) {
      case HELD, CONFIRMED, CHECKED_IN, ADMITTED -> !visit.date().isBefore(today);
      default -> false;
    };
  }

  private static boolean isOffer(VisitView visit, Instant now) {
    return isOpenOrLapsedOffer(visit) && now.isBefore(visit.holdExpiresAt());
  }

  private static boolean isOpenOrLapsedOffer(VisitView visit) {
    return visit.offered() && visit.state() == VisitState.HELD;
  }

  /** Places that the waiting list offers and that wait for an answer. */
  public List<VisitView> getOffers() {
    return offers;
  }

  /** For whom the family waits. */
  public List<WaitingView> getWaiting() {
    if (waiting == null) {
      waiting = list.mine();
    }
    return waiting;
  }

  public List<VisitView> getComing() {
    return coming;
  }

  public List<VisitView> getPast() {
    return past;
  }
}
