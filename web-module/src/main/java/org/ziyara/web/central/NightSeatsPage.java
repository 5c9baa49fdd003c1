package org.ziyara.web.central;

import static java.util.Comparator.comparing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ziyara.night.Night;
import org.ziyara.seats.NightOfSeats;
import org.ziyara.seats.NightOfSeats.OfInstitution;
import org.ziyara.seats.NightOutlook;
import org.ziyara.seats.RebalanceService;
import org.ziyara.web.common.Format;
import org.ziyara.web.common.Language;

/** The seats of a night before and after, and how unequally families have waited since. */
@Named
@RequestScoped
public class NightSeatsPage {

  private static final int NIGHTS_SHOWN = 14;

  /** In the picture; the table has them all. */
  private static final int INSTITUTIONS_SHOWN = 12;

  @Inject private AskedNight asked;
  @Inject private RebalanceService rebalance;
  @Inject private NightTexts texts;
  @Inject private Format format;
  @Inject private Language language;

  private Night night;
  private NightOfSeats seats;
  private List<NightOutlook> latest;

  @PostConstruct
  void load() {
    night = asked.get();
    seats = rebalance.ofNight(night.businessDate());
    latest = rebalance.latest(NIGHTS_SHOWN);
  }

  /** Families without a place where most of them were, before and after. */
  public String getChart() {
    List<OfInstitution> worst =
        seats.institutions().stream()
            .sorted(comparing(OfInstitution::withoutBefore).reversed())
            .limit(INSTITUTIONS_SHOWN)
            .toList();
    return chart(
        worst, OfInstitution::code, OfInstitution::withoutBefore, OfInstitution::withoutAfter);
  }

  /** The inequality of waiting before and after each of the last nights. */
  public String getHistory() {
    return chart(
        latest,
        each -> format.shortDate(each.businessDate()),
        NightOutlook::giniBefore,
        NightOutlook::giniAfter);
  }

  private <T> String chart(
      List<T> groups,
      Function<T, String> name,
      ToDoubleFunction<T> before,
      ToDoubleFunction<T> after) {
    return BarChart.json(
        groups.stream().map(name).toList(),
        List.of(
            series("rebalance.before", groups, before), series("rebalance.after", groups, after)),
        language.isRtl());
  }

  private <T> BarChart.Series series(String name, List<T> groups, ToDoubleFunction<T> value) {
    return new BarChart.Series(
        texts.of(name, Map.of()), groups.stream().mapToDouble(value).boxed().toList());
  }

  public Night getNight() {
    return night;
  }

  public NightOfSeats getSeats() {
    return seats;
  }

  /** The newest last. */
  public List<NightOutlook> getLatest() {
    return latest;
  }
}
