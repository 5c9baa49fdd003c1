package org.ziyara.web.central;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.ziyara.night.InstitutionOutcome;
import org.ziyara.night.Night;
import org.ziyara.night.NightService;
import org.ziyara.night.NightStep;
import org.ziyara.night.OutcomeState;
import org.ziyara.night.StepProgress;

/** One night by steps and by institutions, live while it runs. */
@Named
@RequestScoped
public class NightPage {

  private static final String FAILED = "failed";
  private static final Map<NightStep, String> DETAILS =
      Map.of(
          NightStep.TEAMS, "/central/night/seats",
          NightStep.REBALANCE, "/central/night/seats",
          NightStep.RELOCATION, "/central/night/moves");

  @Inject private AskedNight asked;
  @Inject private NightService nights;
  @Inject private Clock clock;

  /** Which institutions to show. */
  @Inject @Param private String only;

  private Night night;
  private List<StepProgress> steps = List.of();
  private List<InstitutionOutcome> outcomes = List.of();
  private List<StepBar> bars = List.of();

  @PostConstruct
  void load() {
    night = asked.orNewest().orElse(null);
    if (night != null) {
      Instant now = clock.instant();
      steps = nights.steps(night.businessDate());
      outcomes = nights.outcomes(night.businessDate());
      bars = StepBar.of(night, steps, StepBar.length(night, now), now);
    }
  }

  /** Null when there was none. */
  public Night getNight() {
    return night;
  }

  public List<StepProgress> getSteps() {
    return steps;
  }

  /** The step's own bar, alone on the line of the night; none before it begins. */
  public List<StepBar> bars(StepProgress step) {
    return bars.stream().filter(bar -> bar.step() == step.step()).toList();
  }

  /** The page that tells more of what the step did; null when there is none. */
  public String detail(StepProgress step) {
    return DETAILS.get(step.step());
  }

  /** Those asked for, the failed ones first. */
  public List<InstitutionOutcome> getOutcomes() {
    return isFailedOnly()
        ? outcomes.stream().filter(each -> each.state() == OutcomeState.FAILED).toList()
        : outcomes;
  }

  public boolean isFailedOnly() {
    return FAILED.equals(only);
  }

  /** Whether what is shown will change by itself. */
  public boolean isLive() {
    return night != null && !night.state().isEnded();
  }
}
