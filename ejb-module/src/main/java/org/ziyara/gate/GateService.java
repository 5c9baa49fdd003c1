package org.ziyara.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.booking.Reference;
import org.ziyara.booking.Visit;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/**
 * The gate of the caller's institution. A visit of another institution is not found, like one that
 * does not exist. Actions name the version of the sheet that the officer has before the eyes.
 */
@Stateless
@RolesAllowed({Roles.GATE, Roles.DESK, Roles.DIRECTOR})
public class GateService {

  /** The longest reason of a refusal. */
  public static final int REASON_LENGTH = 300;

  private static final String VISIT = "VISIT";

  @Inject private GateQueries queries;
  @Inject private GateRepository visits;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The current day at the institution. */
  public LocalDate today() {
    return today(queries.zone(caller.institutionId()));
  }

  public DayCounts counts(LocalDate day) {
    return queries.counts(caller.institutionId(), day);
  }

  public long size(DayFilter filter) {
    return queries.size(caller.institutionId(), filter);
  }

  /** The visits by time, then by name. */
  public List<DayRow> rows(DayFilter filter, int first, int pageSize) {
    return queries.rows(caller.institutionId(), filter, first, pageSize);
  }

  /**
   * The bare reference of the visit that was typed or scanned.
   *
   * @throws ZiyaraException REFERENCE_INVALID for what cannot be a reference
   * @throws NotFoundException for what is not a confirmed visit of the institution
   */
  public String locate(String typed) {
    String reference =
        Reference.parse(typed).orElseThrow(() -> new ZiyaraException("REFERENCE_INVALID"));
    if (!queries.exists(caller.institutionId(), reference)) {
      throw new NotFoundException();
    }
    return reference;
  }

  /**
   * The sheet of a visit; reading it is recorded.
   *
   * @throws NotFoundException for what is not a confirmed visit of the institution
   */
  public VisitSheet sheet(String typed) {
    String reference = Reference.parse(typed).orElseThrow(NotFoundException::new);
    long institutionId = caller.institutionId();
    ZoneId zone = queries.zone(institutionId);
    VisitSheet sheet =
        queries
            .sheet(institutionId, reference, today(zone), zone)
            .orElseThrow(NotFoundException::new);
    audit.record("VISIT_READ", VISIT, sheet.id(), institutionId, null);
    return sheet;
  }

  /** The family has come. */
  public void checkIn(String reference, int seenVersion) {
    actToday(reference, seenVersion, "VISIT_CHECKED_IN", Visit::checkIn);
  }

  /** The family goes in. */
  public void admit(String reference, int seenVersion) {
    actToday(reference, seenVersion, "VISIT_ADMITTED", Visit::admit);
  }

  /** The family is turned away and reads why. */
  public void refuse(String reference, int seenVersion, String reason) {
    String given = reason == null ? "" : reason.strip();
    if (given.isEmpty()) {
      throw new ZiyaraException("REASON_REQUIRED");
    }
    if (given.length() > REASON_LENGTH) {
      throw new ZiyaraException("TEXT_TOO_LONG", Map.of("max", REASON_LENGTH));
    }
    actToday(reference, seenVersion, "VISIT_REFUSED", (visit, now) -> visit.refuse(given, now));
  }

  /**
   * Nobody came on the day of the visit, which is over.
   *
   * @throws ZiyaraException VISIT_OTHER_DAY when it is not
   */
  public void missed(String reference, int seenVersion) {
    act(
        reference,
        seenVersion,
        "VISIT_NO_SHOW",
        (visit, now) -> {
          if (!visit.visitDate().isBefore(today(queries.zone(visit.institutionId())))) {
            throw new ZiyaraException("VISIT_OTHER_DAY", Map.of("day", visit.visitDate()));
          }
          visit.missed();
        });
  }

  /** The visit has ended; also on a later day, for those that were forgotten. */
  public void complete(String reference, int seenVersion) {
    act(reference, seenVersion, "VISIT_COMPLETED", (visit, now) -> visit.complete());
  }

  private void actToday(
      String reference, int seenVersion, String action, BiConsumer<Visit, Instant> change) {
    act(
        reference,
        seenVersion,
        action,
        (visit, now) -> {
          if (!visit.visitDate().equals(today(queries.zone(visit.institutionId())))) {
            throw new ZiyaraException("VISIT_OTHER_DAY", Map.of("day", visit.visitDate()));
          }
          change.accept(visit, now);
        });
  }

  private void act(
      String reference, int seenVersion, String action, BiConsumer<Visit, Instant> change) {
    long institutionId = caller.institutionId();
    Visit visit = visits.lock(institutionId, reference);
    if (visit.version() != seenVersion) {
      throw new ZiyaraException("VISIT_CHANGED");
    }
    change.accept(visit, clock.instant());
    audit.record(action, VISIT, visit.id(), institutionId, null);
  }

  private LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
