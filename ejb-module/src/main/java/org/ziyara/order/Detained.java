package org.ziyara.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ziyara.account.Caller;
import org.ziyara.shared.NotFoundException;

/** Whose orders the caller may make and see: those about inmates who are in their institution. */
@ApplicationScoped
class Detained {

  @Inject private InmateQueries inmates;
  @Inject private Caller caller;

  /**
   * The institution where the inmate is.
   *
   * @throws NotFoundException when that is not the caller's, who is not the centre
   */
  long underCaller(long inmateId) {
    long institutionId = inmates.institution(inmateId).orElseThrow(NotFoundException::new);
    caller.mustActIn(institutionId);
    return institutionId;
  }
}
