package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Role;
import org.ziyara.institution.Institutions;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/**
 * Where the caller decides: a director in the own institution, the centre in any, or in all at
 * once.
 */
@ApplicationScoped
class Jurisdiction {

  @Inject private Institutions institutions;
  @Inject private Caller caller;

  /**
   * The id of the institution that is to be decided for; null for all, which the centre alone may.
   *
   * @throws ZiyaraException INSTITUTION_REQUIRED
   */
  Long of(String code) {
    if (code != null) {
      return institutions.ofCaller(code);
    }
    if (caller.account().role() != Role.CENTRAL) {
      throw new ZiyaraException("INSTITUTION_REQUIRED");
    }
    return null;
  }

  /**
   * The same, of something that stays where it is.
   *
   * @throws ZiyaraException INSTITUTION_FIXED
   */
  Long still(Long institutionId, String code) {
    if (!Objects.equals(institutionId, of(code))) {
      throw new ZiyaraException("INSTITUTION_FIXED");
    }
    return institutionId;
  }

  /**
   * @throws NotFoundException when the caller does not decide there; null is the nation
   */
  void check(Long institutionId) {
    Account by = caller.account();
    if (by.role() != Role.CENTRAL && !Objects.equals(institutionId, by.institutionId())) {
      throw new NotFoundException();
    }
  }

  /** The institution whose decisions the caller sees beside the nation's; null for all. */
  Long seen() {
    Account by = caller.account();
    return by.role() == Role.CENTRAL ? null : by.institutionId();
  }

  /** Who decides, as it is shown. */
  String decider() {
    return caller.account().displayName();
  }
}
