package org.ziyara.web.central;

import static java.util.Comparator.naturalOrder;

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

/** The last nights: how they went, how long each step took, and what it did. */
@Named
@RequestScoped
public class NightsPage {

  private static final int NIGHTS_SHOWN = 14;

  @Inject private NightService nights;
  @Inject private Clock clock;

  private List<Night> latest;
  private Map<LocalDate, List<StepProgress>> steps;
  private Instant now;

  /** Of the longest night, so that their lines can be compared. */
  private Duration longest;

  @PostConstruct
  void load() {
    now = clock.instant();
    latest = nights.latest(NIGHTS_SHOWN);
    steps = nights.latestSteps(NIGHTS_SHOWN);
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
