package org.ziyara.web.central;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ziyara.night.Cause;
import org.ziyara.night.Night;
import org.ziyara.night.StepProgress;
import org.ziyara.shared.Messages;
import org.ziyara.web.common.Language;

/** What the pages of the nights say in the same words. */
@Named
@RequestScoped
public class NightTexts {

  private static final Messages TEXTS = Messages.of("org.ziyara.web.central");
  private static final double MILLIS_A_SECOND = 1000;
  private static final long MILLIS_A_MINUTE = 60_000;
  private static final String NOT_YET = "–";

  @Inject private Language language;
  @Inject private Clock clock;

  public String of(String key, Map<String, Object> arguments) {
    return TEXTS.text(language.getLocale(), key, arguments);
  }

  public String cause(Cause cause) {
    return cause == null ? "" : of("cause." + cause.code(), cause.arguments());
  }

  /** How many institutions have their outcome. */
  public String reached(Night night) {
    int reached = night.institutionsDone() + night.institutionsFailed();
    return of("nights.reached", Map.of("reached", reached, "total", night.institutionsTotal()));
  }

  /** How many institutions have their outcome in the step; nothing for a step of the nation. */
  public String reached(StepProgress step) {
    return step.institutions() == 0
        ? ""
        : of(
            "nights.stepReached",
            Map.of(
                "reached", step.reached(), "total", step.institutions(), "failed", step.failed()));
  }

  public String failed(Night night) {
    return of("nights.allFailed", Map.of("count", night.institutionsFailed()));
  }

  /** Minutes and seconds, in the first minute to the tenth; a dash before the beginning. */
  public String lasted(Instant from, Instant to) {
    return from == null
        ? NOT_YET
        : written(Duration.between(from, to == null ? clock.instant() : to));
  }

  /** What a line of time shows, for those who do not see it. */
  public String described(List<StepBar> bars) {
    return bars.stream()
        .map(bar -> of("step." + bar.step(), Map.of()) + " " + written(bar.lasted()))
        .collect(Collectors.joining(", "));
  }

  private String written(Duration duration) {
    return of(
        "nights.lasted",
        Map.of(
            "minutes",
            duration.toMinutes(),
            "seconds",
            duration.toMillis() % MILLIS_A_MINUTE / MILLIS_A_SECOND));
  }
}
