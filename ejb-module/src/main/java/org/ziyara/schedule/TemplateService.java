package org.ziyara.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * The sessions of an institution. The night makes their slots; what changes here reaches the slots
 * that are there already, and never a visit that is booked.
 */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
public class TemplateService {

  private static final String TEMPLATE = "SESSION_TEMPLATE";

  /** Sessions that meet every eighth week at the most have met within so many days. */
  private static final int DAYS_TRIED = 7 * TemplateDetails.MOST_WEEKS * 2;

  @Inject private Institutions institutions;
  @Inject private ScheduleRepository repository;
  @Inject private RolledOutRepository rolledOut;
  @Inject private TemplateQueries queries;
  @Inject private TimetableQueries timetables;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

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
    mustFit(institutionId, details.validFrom());
    audit.record("TEMPLATE_CREATED", TEMPLATE, template.id(), institutionId, null);
    return template.id();
  }

  /**
   * Holds a session in another room, at another time or with other places, from today on.
   *
   * @throws ZiyaraException SERIES_FIXED, SESSIONS_BOOKED, CAPACITY_BELOW_TAKEN, or as {@link
   *     #create}
   */
  public void change(String institution, long id, int seenVersion, TemplateDetails details) {
    long institutionId = institutions.ofCaller(institution);
    SessionTemplate template = repository.lockTemplate(institutionId, id);
    SeenVersion.check(seenVersion, template.version());
    long roomId = checkedRoom(institutionId, details);
    TemplateDetails now = get(institutionId, id).details();
    if (!now.hasSeriesOf(details)) {
      throw new ZiyaraException("SERIES_FIXED");
    }
    LocalDate today = LocalDate.now(clock);
    List<Integer> taken = rolledOut.lockTaken(id, today);
    if (template.moves(roomId, details)) {
      mustBeFree(taken);
    }
    int most = taken.stream().mapToInt(Integer::intValue).max().orElse(0);
    if (details.capacity() < most) {
      throw new ZiyaraException("CAPACITY_BELOW_TAKEN", Map.of("taken", most));
    }
    template.change(roomId, details);
    repository.flush();
    rolledOut.follow(template, today);
    mustFit(institutionId, today);
    audit.order("TEMPLATE_CHANGED", TEMPLATE, id, institutionId, null);
  }

  /**
   * Ends a session; its free slots after the last day disappear.
   *
   * @throws ZiyaraException LAST_DAY_OVER, SESSIONS_BOOKED when visits are booked after it
   */
  public void retire(String institution, long id, int seenVersion, LocalDate lastDay) {
    long institutionId = institutions.ofCaller(institution);
    SessionTemplate template = repository.lockTemplate(institutionId, id);
    SeenVersion.check(seenVersion, template.version());
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    if (lastDay.isBefore(yesterday)) {
      throw new ZiyaraException("LAST_DAY_OVER");
    }
    LocalDate from = lastDay.plusDays(1);
    mustBeFree(rolledOut.lockTaken(id, from));
    rolledOut.withdraw(id, from);
    template.end(lastDay);
    repository.flush();
    audit.record("TEMPLATE_RETIRED", TEMPLATE, id, institutionId, lastDay.toString());
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
    input.check();
    return room;
  }

  private long room(long institutionId, String code) {
    return Optional.of(code)
        .filter(Ascii::is)
        .flatMap(ascii -> queries.room(institutionId, ascii))
        .orElseThrow(() -> new ZiyaraException("ROOM_UNKNOWN"));
  }

  private static void mustBeFree(List<Integer> taken) {
    int visits = taken.stream().mapToInt(Integer::intValue).sum();
    if (visits > 0) {
      throw new ZiyaraException("SESSIONS_BOOKED", Map.of("visits", visits));
    }
  }

  /** Asks the roll-out itself, which would stop at what is wrong. */
  private void mustFit(long institutionId, LocalDate from) {
    timetables
        .timetable(institutionId, from, from.plusDays(DAYS_TRIED))
        .plan()
        .fault()
        .ifPresent(
            fault -> {
              throw new ZiyaraException(fault.code().name(), fault.arguments());
            });
  }
}
