package org.ziyara.schedule;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.SeenVersion;
import org.ziyara.shared.ZiyaraException;

/**
 * Timetables of Ramadan, of feasts: a director's own, and those of any institution, or of all, for
 * the centre. An institution's own reaches its slots at once, one of all in the night.
 */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
public class DatedTimetableService {

  private static final String TIMETABLE = "TIMETABLE";

  @Inject private ScheduleRepository repository;
  @Inject private DatedTimetableQueries queries;
  @Inject private RollOut rollOut;
  @Inject private Jurisdiction jurisdiction;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;
  @Resource private SessionContext context;

  /**
   * A timetable that is not yet in force.
   *
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   */
  public long prepare(DatedTimetableDetails details) {
    Input input = new Input();
    DatedTimetableDetails checked = details.checked(input);
    Long institutionId = input.read("institution", () -> jurisdiction.of(details.institution()));
    input.check();
    DatedTimetable timetable =
        new DatedTimetable(institutionId, checked, jurisdiction.decider(), clock.instant());
    repository.add(timetable);
    audit.record("TIMETABLE_PREPARED", TIMETABLE, timetable.id(), institutionId, null);
    return timetable.id();
  }

  /**
   * Names it otherwise, or has it hold on other days; the institution stays the same.
   *
   * @throws ZiyaraException TIMETABLES_OVERLAP, or as {@link TemplateService#create}
   */
  public Impact change(long id, int seenVersion, DatedTimetableDetails details) {
    DatedTimetable timetable = lock(id, seenVersion);
    Input input = new Input();
    DatedTimetableDetails checked = details.checked(input);
    input.read(
        "institution", () -> jurisdiction.still(timetable.institutionId(), details.institution()));
    input.check();
    timetable.change(checked, jurisdiction.decider(), clock.instant());
    return reach("TIMETABLE_CHANGED", timetable);
  }

  /**
   * Has its sessions stand in for the usual ones on its days, or no longer.
   *
   * @throws ZiyaraException TIMETABLE_EMPTY, TIMETABLES_OVERLAP, or as {@link
   *     TemplateService#create}
   */
  public Impact decide(long id, int seenVersion, boolean inForce) {
    DatedTimetable timetable = lock(id, seenVersion);
    if (inForce && !queries.hasSessions(id)) {
      throw new ZiyaraException("TIMETABLE_EMPTY");
    }
    timetable.decide(inForce, jurisdiction.decider(), clock.instant());
    return reach(inForce ? "TIMETABLE_IN_FORCE" : "TIMETABLE_WITHDRAWN", timetable);
  }

  /** What {@link #decide} would do at once; nothing is changed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Impact tryDecide(long id, int seenVersion, boolean inForce) {
    Impact impact = decide(id, seenVersion, inForce);
    context.setRollbackOnly();
    return impact;
  }

  /** A timetable of the caller's institution or of all; of any for the centre. */
  public DatedTimetableView get(long id) {
    return queries.of(jurisdiction.seen(), id).orElseThrow(NotFoundException::new);
  }

  /**
   * The timetables that the caller may see, in the order in which they were made.
   *
   * @param afterId where the last page ended; null for the first
   */
  public List<DatedTimetableView> list(Long afterId, int limit) {
    return queries.after(jurisdiction.seen(), afterId == null ? 0 : afterId, limit);
  }

  private DatedTimetable lock(long id, int seenVersion) {
    DatedTimetable timetable = repository.lock(DatedTimetable.class, id);
    jurisdiction.check(timetable.institutionId());
    SeenVersion.check(seenVersion, timetable.version());
    return timetable;
  }

  private Impact reach(String action, DatedTimetable timetable) {
    if (timetable.isInForce() && repository.lockOverlapping(timetable)) {
      throw new ZiyaraException("TIMETABLES_OVERLAP");
    }
    repository.flush();
    audit.order(action, TIMETABLE, timetable.id(), timetable.institutionId(), null);
    if (timetable.institutionId() == null) {
      return Impact.NONE;
    }
    rollOut.mustFit(timetable.institutionId(), timetable.firstDay(), timetable.id());
    return rollOut.now(timetable.institutionId(), LocalDate.now(clock));
  }
}
