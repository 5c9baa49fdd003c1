package org.ziyara.web.central;

import static java.util.Comparator.naturalOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ziyara.night.Night;
import org.ziyara.night.NightService;
import org.ziyara.night.NightStep;
import org.ziyara.night.StepProgress;
import org.ziyara.relocation.RelocationFigures;
import org.ziyara.relocation.RelocationService;
import org.ziyara.seats.NightOutlook;
import org.ziyara.seats.RebalanceService;

/** The last nights: how they went, how long each step took, and what it did. */
@Named
@RequestScoped
public class NightsPage {

  private static final int NIGHTS_SHOWN = 14;

  @Inject private NightService nights;
  @Inject private RelocationService relocation;
  @Inject private RebalanceService rebalance;
  @Inject private Clock clock;

  private List<Night> latest;
  private Map<LocalDate, List<StepProgress>> steps;
  private Map<LocalDate, RelocationFigures> moves;
  private Map<LocalDate, NightOutlook> outlooks;
  private Instant now;

  /** Of the longest night, so that their lines can be compared. */
  private Duration longest;

  @PostConstruct
  void load() {
    now = clock.instant();
    latest = nights.latest(NIGHTS_SHOWN);
    steps = nights.latestSteps(NIGHTS_SHOWN);
    moves = relocation.latest(NIGHTS_SHOWN);
    outlooks =
        rebalance.latest(NIGHTS_SHOWN).stream()
            .collect(toMap(NightOutlook::businessDate, identity()));
    longest =
        latest.stream()
            .map(night -> StepBar.length(night, now))
            .max(naturalOrder())
            .orElse(Duration.ZERO);
  }

  public List<StepBar> bars(Night night) {
    return StepBar.of(night, steps(night), longest, now);
  }

  /** How much the step has done in the night; null where the night does not know it. */
  public Integer work(Night night, NightStep step) {
    return steps(night).stream()
        .filter(each -> each.step() == step)
        .map(StepProgress::work)
        .findFirst()
        .orElse(null);
  }

  /** What became of the visits that had lost their slot. */
  public RelocationFigures moves(Night night) {
    return moves.getOrDefault(night.businessDate(), RelocationFigures.NONE);
  }

  /** How families wait; null where the night has not looked at it. */
  public NightOutlook outlook(Night night) {
    return outlooks.get(night.businessDate());
  }

  private List<StepProgress> steps(Night night) {
    return steps.getOrDefault(night.businessDate(), List.of());
  }

  public List<Night> getLatest() {
    return latest;
  }

  /** For the legend of the lines, and for the columns. */
  public NightStep[] getKinds() {
    return NightStep.values();
  }
}
