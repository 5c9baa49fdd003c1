package org.ziyara.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.institution.Institutions;
import org.ziyara.shared.Bounds;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.SeenVersion;
import org.ziyara.shared.ZiyaraException;

/**
 * The officers on duty for visits: the director's own, or any institution's for the centre. The
 * next night counts on them.
 */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
public class DutyService {

  public static final int MOST_OFFICERS = 500;

  private static final String ROSTER = "DUTY_ROSTER";
  private static final String EXCEPTION = "DUTY_EXCEPTION";

  @Inject private Institutions institutions;
  @Inject private DutyRepository repository;
  @Inject private DutyQueries queries;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Says anew how many officers are on duty in the week; of what is left out nothing is said.
   *
   * @param institution its code; here as below, null for the caller's own
   * @param seenVersion 0 when nothing had been said
   * @throws org.ziyara.shared.InputRefusedException with each that cannot be taken, by its place in
   *     the list: duties.0, duties.1 …
   */
  public void decide(String institution, int seenVersion, List<OfficerDuty> duties) {
    long institutionId = institutions.ofCaller(institution);
    DutyRoster roster = repository.lockRoster(institutionId).orElse(null);
    SeenVersion.check(seenVersion, roster == null ? 0 : roster.version());
    Input input = new Input();
    for (int i = 0; i < duties.size(); i++) {
      OfficerDuty duty = duties.get(i);
      boolean repeated = duties.subList(0, i).stream().anyMatch(other -> sameTime(other, duty));
      input.read("duties." + i, () -> checked(duty, repeated));
    }
    input.check();
    if (roster == null) {
      repository.add(new DutyRoster(institutionId, name(), clock.instant()));
    } else {
      roster.decide(name(), clock.instant());
    }
    repository.replace(institutionId, sorted(duties));
    audit.record("DUTY_ROSTER_DECIDED", ROSTER, institutionId, institutionId, null);
  }

  /**
   * Says that other officers than usual are on duty on a date.
   *
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   */
  public long except(String institution, DutyExceptionDetails details) {
    long institutionId = institutions.ofCaller(institution);
    Input input = new Input();
    DutyExceptionDetails checked = details.checked(input, LocalDate.now(clock));
    input.read("band", () -> once(queries.isExceptional(institutionId, details)));
    input.check();
    DutyException exception = new DutyException(institutionId, checked, name(), clock.instant());
    repository.add(exception);
    audit.record(
        "DUTY_EXCEPTION_MADE", EXCEPTION, exception.id(), institutionId, details.day().toString());
    return exception.id();
  }

  /** On the date as many officers as usual are on duty again. */
  public void lift(String institution, long id, int seenVersion) {
    long institutionId = institutions.ofCaller(institution);
    DutyException exception = repository.lockException(institutionId, id);
    SeenVersion.check(seenVersion, exception.version());
    repository.remove(exception);
    audit.record(
        "DUTY_EXCEPTION_LIFTED", EXCEPTION, id, institutionId, exception.dutyDate().toString());
  }

  @RolesAllowed({Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public RosterView roster(String institution) {
    return queries.roster(institutions.ofCaller(institution));
  }

  /** The dates to come on which other officers than usual are on duty, the next first. */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public List<DutyExceptionView> toCome(String institution) {
    return queries.exceptions(institutions.ofCaller(institution), LocalDate.now(clock));
  }

  @RolesAllowed({Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public DutyExceptionView exception(String institution, long id) {
    return queries
        .exception(institutions.ofCaller(institution), id)
        .orElseThrow(NotFoundException::new);
  }

  /**
   * All dates with other officers than usual, in the order in which they were said.
   *
   * @param afterId where the last page ended; null for the first
   */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public List<DutyExceptionView> exceptions(String institution, Long afterId, int limit) {
    return queries.exceptionsAfter(
        institutions.ofCaller(institution), afterId == null ? 0 : afterId, limit);
  }

  private String name() {
    return caller.account().displayName();
  }

  private static List<OfficerDuty> sorted(List<OfficerDuty> duties) {
    return duties.stream()
        .sorted(Comparator.comparing(OfficerDuty::weekday).thenComparing(OfficerDuty::band))
        .toList();
  }

  private static boolean sameTime(OfficerDuty one, OfficerDuty other) {
    return one.weekday() == other.weekday() && one.band() == other.band();
  }

  private static boolean checked(OfficerDuty duty, boolean repeated) {
    Bounds.check(duty.officers(), 0, MOST_OFFICERS);
    return once(repeated);
  }

  private static boolean once(boolean repeated) {
    if (repeated) {
      throw new ZiyaraException("DUTY_TWICE");
    }
    return true;
  }
}
