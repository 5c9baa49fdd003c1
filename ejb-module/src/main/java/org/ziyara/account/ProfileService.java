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

  /** Messages go out in this language from now on. */
  @RolesAllowed({Roles.FAMILY, Roles.GATE, Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public void speak(String languageCode) {
    caller.account().speak(languageCode);
  }

  /** The code of the language in which messages go out. */
  @RolesAllowed({Roles.FAMILY, Roles.GATE, Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public String language() {
    return caller.account().language();
  }

  @RolesAllowed({Roles.FAMILY, Roles.GATE, Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public Profile mine() {
    return queries.of(caller.accountId()).orElseThrow(NotFoundException::new);
  }
}
