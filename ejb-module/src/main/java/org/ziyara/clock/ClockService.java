package org.ziyara.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.ziyara.account.Roles;
import org.ziyara.shared.BusinessClock;

/** The business clock, which a test may move. */
@Stateless
@RolesAllowed(Roles.CENTRAL)
public class ClockService {

  @Inject private BusinessClock clock;

  /** By the clock of the central administration. */
  public LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  /**
   * @throws org.ziyara.shared.NotFoundException unless the server was started for tests
   */
  public void setTo(LocalDateTime now) {
    clock.setTo(now.atZone(clock.getZone()).toInstant());
  }
}
