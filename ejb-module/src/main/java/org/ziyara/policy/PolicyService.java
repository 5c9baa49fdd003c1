package org.ziyara.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ziyara.rules.Policy;

/** The numbers in force, which anybody may know. */
@Stateless
@PermitAll
public class PolicyService {

  @Inject private PolicyQueries queries;

  /** The policy of an institution on a day. */
  public Policy inForce(long institutionId, LocalDate day) {
    return queries.book(institutionId).on(day);
  }
}
