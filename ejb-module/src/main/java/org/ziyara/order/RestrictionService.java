package org.ziyara.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Role;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.SeenVersion;
import org.ziyara.shared.ZiyaraException;

/** Restrictions: a director's hold in the own institution, the centre's in all of them. */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
public class RestrictionService {

  private static final String RESTRICTION = "RESTRICTION";

  /** No institution has this id: only national restrictions concern it. */
  private static final long NATION = 0;

  @Inject private RestrictionQueries queries;
  @Inject private OrderRepository orders;
  @Inject private Detained detained;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The same for somebody who sees whether it was done. */
  public long restrict(RestrictionDetails details) {
    return restrict(details, UUID.randomUUID());
  }

  /**
   * Restricts the visits of a person, of an inmate, or of a pair, and returns the id. Whoever has
   * an account is restricted by document and by name, too, so as not to come as somebody's
   * companion. Bookings for the same visitor or inmate wait meanwhile, and then see it; visits that
   * are booked already stay booked, and are flagged.
   *
   * @param request repeated by the same account it restricts nothing more
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   * @throws NotFoundException when inmate or account are not the caller's to restrict
   */
  public long restrict(RestrictionDetails details, UUID request) {
    Account by = caller.account();
    Input input = new Input();
    RestrictionDetails checked = details.checked(input, LocalDate.now(clock));
    input.check();
    Person person = checked.person() == null ? null : identified(checked.person(), by);
    lock(person, checked.inmateId());
    Restriction restriction =
        new Restriction(by.institutionId(), checked.on(person), by.displayName(), clock.instant());
    Optional<Long> before = orders.madeBefore(by.id(), request, restriction.id(), clock.instant());
    if (before.isPresent()) {
      return before.get();
    }
    orders.add(restriction);
    audit.order("RESTRICTION_MADE", RESTRICTION, restriction.id(), by.institutionId(), null);
    return restriction.id();
  }

  /**
   * Lifts a restriction from now on: the director one of the institution, the centre a national
   * one.
   *
   * @throws ZiyaraException VERSION_STALE or ORDER_ENDED when somebody was quicker
   */
  public void lift(long restrictionId, int seenVersion) {
    Long institutionId = caller.account().institutionId();
    Restriction restriction = orders.lock(Restriction.class, restrictionId);
    if (!Objects.equals(restriction.institutionId(), institutionId)) {
      throw new NotFoundException();
    }
    SeenVersion.check(seenVersion, restriction.version());
    restriction.lift(clock.instant());
    audit.order("RESTRICTION_LIFTED", RESTRICTION, restrictionId, institutionId, null);
  }

  /** How many restrictions concern the caller's institution; for the centre, all national ones. */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public long size(Standing standing) {
    return queries.size(scope(), standing, LocalDate.now(clock));
  }

  /** These restrictions, the latest decision first; reading them is recorded. */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public List<RestrictionView> list(Standing standing, int first, int pageSize) {
    long scope = scope();
    Long institutionId = scope == NATION ? null : scope;
    audit.record("RESTRICTIONS_READ", RESTRICTION, null, institutionId, "from " + first);
    return queries.rows(scope, standing, LocalDate.now(clock), first, pageSize);
  }

  /**
   * One of these, whether it is in force or not; reading it is recorded.
   *
   * @throws NotFoundException when it is another institution's
   */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public RestrictionView get(long restrictionId) {
    RestrictionView found = queries.row(scope(), restrictionId).orElseThrow(NotFoundException::new);
    audit.record("RESTRICTION_READ", RESTRICTION, found.id(), found.institutionId(), null);
    return found;
  }

  private long scope() {
    Account account = caller.account();
    return account.role() == Role.CENTRAL ? NATION : account.institutionId();
  }

  /** The person as far as known; a director names by account only who visits there. */
  private Person identified(Person named, Account by) {
    Person known = queries.visitor(named).orElse(null);
    if (named.visitorId() == null) {
      return known == null ? named : known;
    }
    boolean visitsElsewhere =
        by.role() != Role.CENTRAL && !queries.isVisitorOf(named.visitorId(), by.institutionId());
    if (known == null || visitsElsewhere) {
      throw new NotFoundException();
    }
    return known;
  }

  private void lock(Person person, Long inmateId) {
    if (person != null && person.visitorId() != null) {
      orders.lockVisitor(person.visitorId());
    }
    if (inmateId != null) {
      orders.lockInmates(inmateId, inmateId);
      detained.underCaller(inmateId);
    }
  }
}
