package org.ziyara.web.central;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ziyara.night.Night;
import org.ziyara.night.NightService;
import org.ziyara.night.NightState;

/** The run of this night: to start it, stop it, have it go on, and run it again. */
@Named
@RequestScoped
public class TonightPage {

  private static final String WATCH = "/central/night?faces-redirect=true";

  @Inject private NightService nights;

  private Night night;

  @PostConstruct
  void load() {
    night = nights.tonight().orElse(null);
  }

  public String start() {
    nights.start();
    return WATCH;
  }

  public String stop() {
    nights.stop();
    return WATCH;
  }

  public String restart() {
    nights.restart();
    return WATCH;
  }

  /** Runs it again for the one institution. */
  public String rerun(String institutionCode) {
    nights.rerun(institutionCode);
    return WATCH;
  }

  public boolean isStartable() {
    return night == null;
  }

  /** Whether something is left that a start would do. */
  public boolean isUnfinished() {
    return night != null && night.state().isEnded() && night.state() != NightState.COMPLETED;
  }

  public boolean isStoppable() {
    return night != null && !night.state().isEnded() && !night.stopRequested();
  }

  public boolean isRestartable() {
    return night != null && night.state().isEnded();
  }

  /** Whether this is the night that can be run again for one of its institutions. */
  public boolean isRerunnable(Night shown) {
    return isRestartable() && shown.id() == night.id();
  }

  /** Null until it is claimed. */
  public Night getNight() {
    return night;
  }

  /** Whether it will change by itself. */
  public boolean isLive() {
    return night != null && !night.state().isEnded();
  }
}
