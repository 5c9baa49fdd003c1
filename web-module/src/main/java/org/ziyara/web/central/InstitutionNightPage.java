package org.ziyara.web.central;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.ziyara.night.InstitutionNight;
import org.ziyara.night.Night;
import org.ziyara.night.NightService;

/** One night in one institution, step by step. */
@Named
@RequestScoped
public class InstitutionNightPage {

  @Inject private AskedNight asked;
  @Inject private NightService nights;

  @Inject @Param private String code;

  private Night night;
  private InstitutionNight institution;

  @PostConstruct
  void load() {
    night = asked.get();
    institution = nights.institution(night.businessDate(), code);
  }

  public Night getNight() {
    return night;
  }

  public InstitutionNight getInstitution() {
    return institution;
  }

  public boolean isLive() {
    return !night.state().isEnded();
  }
}
