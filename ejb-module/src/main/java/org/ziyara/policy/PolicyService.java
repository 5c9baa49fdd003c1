package org.ziyara.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The numbers in force, which anybody may know. */
@Stateless
@PermitAll
public class PolicyService {

  @Inject private PolicyQueries queries;

  /** The policies of an institution, of every day. */
  public PolicyBook of(long institutionId) {
    return queries.book(institutionId);
  }
}
