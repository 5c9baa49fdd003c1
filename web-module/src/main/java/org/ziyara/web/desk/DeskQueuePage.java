package org.ziyara.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.ziyara.booking.DeskWaitingListService;
import org.ziyara.booking.WaitingFamily;
import org.ziyara.booking.Wishes;
import org.ziyara.web.common.Format;

/** Who waits for a place in the institution, the longest first. */
@Named
@RequestScoped
public class DeskQueuePage {

  private static final int DAYS_OF_A_WEEK = 7;

  @Inject private DeskWaitingListService list;
  @Inject private DeskTexts texts;
  @Inject private Format format;

  private List<WaitingFamily> families;

  /** Read on demand: turning a page of the table is a postback. */
  public List<WaitingFamily> getFamilies() {
    if (families == null) {
      families = list.families();
    }
    return families;
  }

  /** When the family could come. */
  public String when(Wishes wishes) {
    String weekdays =
        wishes.weekdays().size() == DAYS_OF_A_WEEK
            ? texts.with("waiting.anyDay")
            : wishes.weekdays().stream()
                .sorted()
                .map(format::weekday)
                .collect(Collectors.joining(" · "));
    return texts.with(
        "waiting.when",
        "weekdays",
        weekdays,
        "from",
        format.time(wishes.from()),
        "to",
        format.time(wishes.to()),
        "first",
        format.shortDate(wishes.firstDay()),
        "last",
        format.shortDate(wishes.lastDay()));
  }
}
