package org.ziyara.web.central;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.omnifaces.cdi.Param;
import org.ziyara.night.Night;
import org.ziyara.seats.DemandLine;
import org.ziyara.seats.NightOfSeats.OfInstitution;
import org.ziyara.seats.RebalanceService;
import org.ziyara.shared.Messages;
import org.ziyara.shared.NotFoundException;
import org.ziyara.web.common.Format;
import org.ziyara.web.common.Language;

/** What a night expected of an institution, and its seats before and after. */
@Named
@RequestScoped
public class NightDemandPage {

  private static final Messages BANDS = Messages.of("org.ziyara.web.staff");

  @Inject private AskedNight asked;
  @Inject private RebalanceService rebalance;
  @Inject private NightTexts texts;
  @Inject private Format format;
  @Inject private Language language;

  @Inject @Param private String code;

  private Night night;
  private OfInstitution institution;
  private List<DemandLine> lines;

  @PostConstruct
  void load() {
    night = asked.get();
    institution =
        rebalance.ofNight(night.businessDate()).institutions().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    lines = rebalance.demand(night.businessDate(), code);
  }

  /** The families expected, and the seats for them before and after. */
  public String getChart() {
    return BarChart.json(
        lines.stream().map(this::time).toList(),
        List.of(
            series("demand.seatsBefore", DemandLine::seatsBefore),
            series("demand.seatsAfter", DemandLine::seatsAfter),
            series("demand.families", DemandLine::families)),
        language.isRtl());
  }

  private BarChart.Series series(String name, ToDoubleFunction<DemandLine> value) {
    return new BarChart.Series(
        texts.of(name, Map.of()), lines.stream().mapToDouble(value).boxed().toList());
  }

  /** Monday, morning. */
  public String time(DemandLine line) {
    return format.weekday(line.weekday())
        + " · "
        + BANDS.text(language.getLocale(), "band." + line.band(), Map.of());
  }

  public Night getNight() {
    return night;
  }

  public OfInstitution getInstitution() {
    return institution;
  }

  public List<DemandLine> getLines() {
    return lines;
  }
}
