package org.ziyara.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.SeenVersion;

/** Closures: a director's own, and those of any institution, or of all, for the centre. */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
public class ClosureService {

  private static final String CLOSURE = "CLOSURE";

  @Inject private ScheduleRepository repository;
  @Inject private ClosureQueries queries;
  @Inject private Jurisdiction jurisdiction;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Closes from now on; visits that are booked already stay booked, and are flagged.
   *
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   */
  public long close(ClosureDetails details) {
    Input input = new Input();
    ClosureDetails checked = details.checked(input);
    Long institutionId = input.read("institution", () -> jurisdiction.of(details.institution()));
    input.check();
    Closure closure = new Closure(institutionId, checked, jurisdiction.decider(), clock.instant());
    repository.add(closure);
    audit.order("CLOSURE_MADE", CLOSURE, closure.id(), institutionId, null);
    return closure.id();
  }

  /** Closes other days or hours, for another reason; the institution stays the same. */
  public void change(long id, int seenVersion, ClosureDetails details) {
    Closure closure = lock(id, seenVersion);
    Input input = new Input();
    ClosureDetails checked = details.checked(input);
    input.read(
        "institution", () -> jurisdiction.still(closure.institutionId(), details.institution()));
    input.check();
    closure.decide(checked, jurisdiction.decider(), clock.instant());
    repository.flush();
    audit.order("CLOSURE_CHANGED", CLOSURE, id, closure.institutionId(), null);
  }

  /** Opens again what was closed; the next night brings the slots back. */
  public void lift(long id, int seenVersion) {
    Closure closure = lock(id, seenVersion);
    repository.remove(closure);
    audit.order("CLOSURE_LIFTED", CLOSURE, id, closure.institutionId(), null);
  }

  /** A closure of the caller's institution or of all; of any for the centre. */
  public ClosureView get(long id) {
    return queries.of(jurisdiction.seen(), id).orElseThrow(NotFoundException::new);
  }

  /**
   * The closures that the caller may see, in the order in which they were made.
   *
   * @param afterId where the last page ended; null for the first
   */
  public List<ClosureView> list(Long afterId, int limit) {
    return queries.after(jurisdiction.seen(), afterId == null ? 0 : afterId, limit);
  }

  private Closure lock(long id, int seenVersion) {
    Closure closure = repository.lock(Closure.class, id);
    jurisdiction.check(closure.institutionId());
    SeenVersion.check(seenVersion, closure.version());
    return closure;
  }
}
