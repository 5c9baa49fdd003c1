package org.ziyara.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Role;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.institution.Institutions;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.SeenVersion;
import org.ziyara.shared.ZiyaraException;

/** Closures: a director's own, and those of any institution, or of all, for the centre. */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
public class ClosureService {

  private static final String CLOSURE = "CLOSURE";

  @Inject private Institutions institutions;
  @Inject private ScheduleRepository repository;
  @Inject private ClosureQueries queries;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Closes from now on; visits that are booked already stay booked, and are flagged.
   *
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   */
  public long close(ClosureDetails details) {
    Account by = caller.account();
    Input input = new Input();
    ClosureDetails checked = details.checked(input);
    Long institutionId = input.read("institution", () -> institutionId(details.institution(), by));
    input.check();
    Closure closure = new Closure(institutionId, checked, by.displayName(), clock.instant());
    repository.add(closure);
    audit.order("CLOSURE_MADE", CLOSURE, closure.id(), institutionId, null);
    return closure.id();
  }

  /** Closes other days or hours, for another reason; the institution stays the same. */
  public void change(long id, int seenVersion, ClosureDetails details) {
    Account by = caller.account();
    Closure closure = lock(id, seenVersion, by);
    Input input = new Input();
    ClosureDetails checked = details.checked(input);
    input.read("institution", () -> same(closure, institutionId(details.institution(), by)));
    input.check();
    closure.decide(checked, by.displayName(), clock.instant());
    repository.flush();
    audit.order("CLOSURE_CHANGED", CLOSURE, id, closure.institutionId(), null);
  }

  /** Opens again what was closed. */
  public void lift(long id, int seenVersion) {
    Closure closure = lock(id, seenVersion, caller.account());
    repository.remove(closure);
    audit.order("CLOSURE_LIFTED", CLOSURE, id, closure.institutionId(), null);
  }

  /** A closure of the caller's institution or of all; of any for the centre. */
  public ClosureView get(long id) {
    return queries.of(scope(caller.account()), id).orElseThrow(NotFoundException::new);
  }

  /**
   * The closures that the caller may see, in the order in which they were made.
   *
   * @param afterId where the last page ended; null for the first
   */
  public List<ClosureView> list(Long afterId, int limit) {
    return queries.after(scope(caller.account()), afterId == null ? 0 : afterId, limit);
  }

  private Closure lock(long id, int seenVersion, Account by) {
    Closure closure = repository.lockClosure(id);
    if (by.role() != Role.CENTRAL && !Objects.equals(closure.institutionId(), by.institutionId())) {
      throw new NotFoundException();
    }
    SeenVersion.check(seenVersion, closure.version());
    return closure;
  }

  /** Null for all institutions, which the centre alone may close. */
  private Long institutionId(String code, Account by) {
    if (code != null) {
      return institutions.ofCaller(code);
    }
    if (by.role() != Role.CENTRAL) {
      throw new ZiyaraException("INSTITUTION_REQUIRED");
    }
    return null;
  }

  private static Long same(Closure closure, Long institutionId) {
    if (!Objects.equals(closure.institutionId(), institutionId)) {
      throw new ZiyaraException("INSTITUTION_FIXED");
    }
    return institutionId;
  }

  /** The institution whose closures are seen; null for all. */
  private static Long scope(Account account) {
    return account.role() == Role.CENTRAL ? null : account.institutionId();
  }
}
