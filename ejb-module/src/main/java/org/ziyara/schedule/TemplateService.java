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
import java.util.Optional;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.institution.Institutions;
import org.ziyara.shared.Ascii;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.SeenVersion;
import org.ziyara.shared.ZiyaraException;

/**
 * The sessions of an institution. What changes here reaches the slots at once, and never a visit
 * that is booked: it keeps its slot, which then says that the session has changed or ended.
 */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
public class TemplateService {

  private static final String TEMPLATE = "SESSION_TEMPLATE";

  @Inject private Institutions institutions;
  @Inject private ScheduleRepository repository;
  @Inject private TemplateQueries queries;
  @Inject private RollOut rollOut;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;
  @Resource private SessionContext context;

  /**
   * A new session.
   *
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   * @throws ZiyaraException CAPACITY_ABOVE_ROOM or SESSIONS_OVERLAP
   */
  public long create(String institution, TemplateDetails details) {
    long institutionId = institutions.ofCaller(institution);
    long roomId = checkedRoom(institutionId, details);
    SessionTemplate template = new SessionTemplate(institutionId, roomId, details);
    repository.add(template);
    roll(institutionId, details);
    audit.record("TEMPLATE_CREATED", TEMPLATE, template.id(), institutionId, null);
    return template.id();
  }

  /**
   * Holds a session in another room, at another time, for others or with other places, from today
   * on. Visits that are booked for another time keep it, and those that are too many stay.
   *
   * @throws ZiyaraException SERIES_FIXED, or as {@link #create}
   */
  public Impact change(String institution, long id, int seenVersion, TemplateDetails details) {
    long institutionId = institutions.ofCaller(institution);
    SessionTemplate template = repository.lockTemplate(institutionId, id);
    SeenVersion.check(seenVersion, template.version());
    long roomId = checkedRoom(institutionId, details);
    TemplateDetails now = get(institutionId, id).details();
    if (!now.hasSeriesOf(details)) {
      throw new ZiyaraException("SERIES_FIXED");
    }
    template.change(roomId, details);
    repository.flush();
    Impact impact = roll(institutionId, details, id);
    audit.order("TEMPLATE_CHANGED", TEMPLATE, id, institutionId, null);
    return impact;
  }

  /** What {@link #change} would do; nothing is changed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Impact tryChange(String institution, long id, int seenVersion, TemplateDetails details) {
    Impact impact = change(institution, id, seenVersion, details);
    context.setRollbackOnly();
    return impact;
  }

  /**
   * Ends a session; its slots after the last day disappear, but for those that somebody has asked
   * for.
   *
   * @throws ZiyaraException LAST_DAY_OVER
   */
  public Impact retire(String institution, long id, int seenVersion, LocalDate lastDay) {
    long institutionId = institutions.ofCaller(institution);
    SessionTemplate template = repository.lockTemplate(institutionId, id);
    SeenVersion.check(seenVersion, template.version());
    LocalDate today = LocalDate.now(clock);
    if (lastDay.isBefore(today.minusDays(1))) {
      throw new ZiyaraException("LAST_DAY_OVER");
    }
    template.end(lastDay);
    repository.flush();
    Impact impact = rollOut.now(institutionId, today);
    audit.order("TEMPLATE_RETIRED", TEMPLATE, id, institutionId, lastDay.toString());
    return impact;
  }

  /** What {@link #retire} would do; nothing is changed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Impact tryRetire(String institution, long id, int seenVersion, LocalDate lastDay) {
    Impact impact = retire(institution, id, seenVersion, lastDay);
    context.setRollbackOnly();
    return impact;
  }

  public TemplateView get(String institution, long id) {
    return get(institutions.ofCaller(institution), id);
  }

  /**
   * Templates in the order in which they were made.
   *
   * @param afterId where the last page ended; null for the first
   */
  public List<TemplateView> list(String institution, Long afterId, int limit) {
    return queries.after(institutions.ofCaller(institution), afterId == null ? 0 : afterId, limit);
  }

  private TemplateView get(long institutionId, long id) {
    return queries.of(institutionId, id).orElseThrow(NotFoundException::new);
  }

  private long checkedRoom(long institutionId, TemplateDetails details) {
    Input input = new Input();
    details.check(input);
    Long room = input.read("room", () -> room(institutionId, details.room()));
    input.read("timetable", () -> timetable(institutionId, details.timetable()));
    input.check();
    return room;
  }

  private long room(long institutionId, String code) {
    return Optional.of(code)
        .filter(Ascii::is)
        .flatMap(ascii -> queries.room(institutionId, ascii))
        .orElseThrow(() -> new ZiyaraException("ROOM_UNKNOWN"));
  }

  private Long timetable(long institutionId, Long id) {
    if (id != null && !queries.isTimetable(institutionId, id)) {
      throw new ZiyaraException("TIMETABLE_UNKNOWN");
    }
    return id;
  }

  /** Asks the roll-out itself, which would stop at what is wrong, and has it reach the slots. */
  private Impact roll(long institutionId, TemplateDetails details, Long... renewed) {
    LocalDate today = LocalDate.now(clock);
    LocalDate from = details.validFrom().isBefore(today) ? today : details.validFrom();
    rollOut.mustFit(
        institutionId,
        from,
        Optional.ofNullable(details.timetable()).orElse(TimetableQueries.NONE));
    return rollOut.now(institutionId, today, renewed);
  }
}
