package org.ziyara.visitor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** The people who come along with a visitor. */
@Stateless
@RolesAllowed(Roles.FAMILY)
public class CompanionService {

  /** A list, not an archive: keeps pages and statements bounded. */
  private static final int MOST = 30;

  @Inject private CompanionRepository companions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller's companions, in the order in which they were added. */
  public List<CompanionView> mine() {
    return companions.of(caller.accountId());
  }

  /**
   * Adds a companion and returns its id.
   *
   * @throws org.ziyara.shared.InputRefusedException with all fields that cannot be taken: {@code
   *     name}, {@code born}, {@code documentType}, {@code documentNumber}
   * @throws ZiyaraException TOO_MANY_COMPANIONS
   */
  public long add(CompanionDetails typed) {
    if (mine().size() >= MOST) {
      throw new ZiyaraException("TOO_MANY_COMPANIONS", Map.of("max", MOST));
    }
    Input input = new Input();
    CompanionDetails details = typed.checked(input, LocalDate.now(clock));
    input.check();
    Companion companion = new Companion(caller.accountId(), details);
    companions.add(companion);
    return companion.id();
  }

  /** Removes a companion from the list; visits booked with it keep it. */
  public void remove(long companionId) {
    companions
        .find(companionId)
        .filter(companion -> companion.isOf(caller.accountId()))
        .orElseThrow(NotFoundException::new)
        .remove(clock.instant());
  }
}
