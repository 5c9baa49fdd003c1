package org.ziyara.web.central;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.ziyara.night.Night;
import org.ziyara.night.NightService;
import org.ziyara.shared.NotFoundException;
import org.ziyara.web.common.AskedDay;

/** The night that the address names by its date. */
@RequestScoped
class AskedNight {

  @Inject private NightService nights;

  @Inject @Param private String of;

  /** That night, or the newest one unless the address says which; empty when there was none. */
  Optional<Night> orNewest() {
    LocalDate date = AskedDay.or(of, null);
    return date == null ? nights.latest(1).stream().findFirst() : nights.of(date);
  }

  /**
   * @throws NotFoundException when there was none
   */
  Night get() {
    return Optional.ofNullable(AskedDay.or(of, null))
        .flatMap(nights::of)
        .orElseThrow(NotFoundException::new);
  }
}
