package org.ziyara.web.central;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.ziyara.night.Cause;
import org.ziyara.night.InstitutionOutcome;
import org.ziyara.night.Night;
import org.ziyara.night.NightService;
import org.ziyara.shared.Messages;
import org.ziyara.web.common.Language;

/** The last nights; one of them with its outcome per institution, live while it runs. */
@Named
@RequestScoped
public class NightsPage {

  private static final int NIGHTS_SHOWN = 14;
  private static final String HERE = "/central/nights?faces-redirect=true";
  private static final Messages TEXTS = Messages.of("org.ziyara.web.central");

  @Inject private NightService nights;
  @Inject private Language language;
  @Inject private Clock clock;

  /** The date of the night to show. */
  @Inject @Param private String of;

  private List<Night> latest;
  private Night tonight;
  private Night night;
  private List<InstitutionOutcome> outcomes = List.of();

  /** The night that the address names if it is among the last ones, otherwise the newest. */
  @PostConstruct
  void load() {
    latest = nights.latest(NIGHTS_SHOWN);
    tonight = nights.tonight().orElse(null);
    night =
        latest.stream()
            .filter(each -> each.businessDate().toString().equals(of))
            .findFirst()
            .or(() -> latest.stream().findFirst())
            .orElse(null);
    if (night != null) {
      outcomes = nights.outcomes(night.businessDate());
    }
  }

  public String start() {
    nights.start();
    return HERE;
  }

  public String restart() {
    nights.restart();
    return HERE;
  }

  public boolean isStartable() {
    return tonight == null;
  }

  public boolean isRestartable() {
    return tonight != null && tonight.state().isEnded();
  }

  /** Whether what is shown will change by itself. */
  public boolean isLive() {
    return night != null && !night.state().isEnded();
  }

  public String getReached() {
    int reached = night.institutionsDone() + night.institutionsFailed();
    return text("nights.reached", Map.of("reached", reached, "total", night.institutionsTotal()));
  }

  /** Minutes and seconds until the end, or until now; a dash before the start. */
  public String duration(Night each) {
    if (each.startedAt() == null) {
      return "–";
    }
    Instant end = each.endedAt() == null ? clock.instant() : each.endedAt();
    Duration duration = Duration.between(each.startedAt(), end);
    return "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
  }

  public String cause(Cause cause) {
    return cause == null ? "" : text("cause." + cause.code(), cause.arguments());
  }

  private String text(String key, Map<String, Object> arguments) {
    return TEXTS.text(language.getLocale(), key, arguments);
  }

  public List<Night> getLatest() {
    return latest;
  }

  public Night getNight() {
    return night;
  }

  public List<InstitutionOutcome> getOutcomes() {
    return outcomes;
  }
}
