package org.ziyara.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ziyara.shared.NotFoundException;

/** Who is signed in. */
@Stateless
public class ProfileService {

  @Inject private ProfileQueries queries;
  @Inject private Caller caller;

  @RolesAllowed({Roles.FAMILY, Roles.GATE, Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public Profile mine() {
    return queries.of(caller.accountId()).orElseThrow(NotFoundException::new);
  }
}
