package org.ziyara.web.central;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.ziyara.night.InstitutionNight;
import org.ziyara.night.Night;
import org.ziyara.night.NightService;
import org.ziyara.shared.NotFoundException;
import org.ziyara.web.common.AskedDay;

/** One night in one institution, step by step. */
@Named
@RequestScoped
public class InstitutionNightPage {

  @Inject private NightService nights;

  @Inject @Param private String of;
  @Inject @Param private String code;

  private Night night;
  private InstitutionNight institution;

  @PostConstruct
  void load() {
    night =
        Optional.ofNullable(AskedDay.or(of, null))
            .flatMap(nights::of)
            .orElseThrow(NotFoundException::new);
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
