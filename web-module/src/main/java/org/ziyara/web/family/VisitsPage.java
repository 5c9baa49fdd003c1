package org.ziyara.web.family;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ziyara.booking.BookingService;
import org.ziyara.booking.VisitView;

/** The visits of the signed-in family: those to come, soonest first, and the others. */
@Named
@RequestScoped
public class VisitsPage {

  private static final Comparator<VisitView> SOONEST_FIRST =
      Comparator.comparing(VisitView::date).thenComparing(VisitView::startsAt);

  @Inject private BookingService booking;
  @Inject private Clock clock;

  private List<VisitView> coming;
  private List<VisitView> past;

  @PostConstruct
  void load() {
    LocalDate today = LocalDate.now(clock);
    List<VisitView> all = booking.mine();
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

  public List<VisitView> getComing() {
    return coming;
  }

  public List<VisitView> getPast() {
    return past;
  }
}
