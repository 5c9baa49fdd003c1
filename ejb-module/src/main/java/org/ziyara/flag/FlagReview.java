package org.ziyara.flag;

import static org.ziyara.rules.ViolationCode.DATE_CLOSED;
import static org.ziyara.rules.ViolationCode.INMATE_NOT_HERE;
import static org.ziyara.rules.ViolationCode.INMATE_RELEASED;
import static org.ziyara.rules.ViolationCode.INMATE_SUSPENDED;
import static org.ziyara.rules.ViolationCode.INSTITUTION_NOT_LIVE;
import static org.ziyara.rules.ViolationCode.KIND_NOT_ALLOWED;
import static org.ziyara.rules.ViolationCode.LINK_NOT_APPROVED;
import static org.ziyara.rules.ViolationCode.NON_ASSOCIATION;
import static org.ziyara.rules.ViolationCode.PERMIT_EXPIRED;
import static org.ziyara.rules.ViolationCode.PERMIT_REQUIRED;
import static org.ziyara.rules.ViolationCode.PERMIT_USED_UP;
import static org.ziyara.rules.ViolationCode.SEPARATED_ONLY;
import static org.ziyara.rules.ViolationCode.SESSION_CHANGED;
import static org.ziyara.rules.ViolationCode.SESSION_CLOSED;
import static org.ziyara.rules.ViolationCode.SESSION_ENDED;
import static org.ziyara.rules.ViolationCode.SESSION_NOT_FOR_INMATE;
import static org.ziyara.rules.ViolationCode.VISITOR_RESTRICTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.audit.AuditTrail;
import org.ziyara.booking.Assessment;
import org.ziyara.booking.Assessor;
import org.ziyara.explanation.ViolationsJson;
import org.ziyara.flag.FlagRepository.Flag;
import org.ziyara.policy.PolicyBook;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.ChangedVisits;
import org.ziyara.rules.Violation;
import org.ziyara.rules.ViolationCode;

/**
 * Judges the confirmed visits of an institution again, and makes the flags say what the rules say:
 * a flag is derived, so it goes exactly when its cause does.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FlagReview {

  /**
   * What an order may do to a visit that was rightly booked. Policies are not among them: whoever
   * changes one has seen what it would do, by its trial.
   */
  private static final Set<ViolationCode> ORDERS =
      EnumSet.of(
          LINK_NOT_APPROVED,
          PERMIT_REQUIRED,
          PERMIT_EXPIRED,
          PERMIT_USED_UP,
          VISITOR_RESTRICTED,
          INMATE_SUSPENDED,
          SEPARATED_ONLY,
          INMATE_NOT_HERE,
          INMATE_RELEASED,
          SESSION_NOT_FOR_INMATE,
          DATE_CLOSED,
          SESSION_CLOSED,
          INSTITUTION_NOT_LIVE,
          NON_ASSOCIATION,
          KIND_NOT_ALLOWED);

  /** And what a change of the session may, unless its visits are kept as they are. */
  private static final Set<ViolationCode> CAUSES =
      Stream.of(ORDERS, EnumSet.of(SESSION_CHANGED, SESSION_ENDED))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  @Inject private FlagRepository flags;
  @Inject private Assessor assessor;
  @Inject private PolicyQueries policies;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  List<Long> due() {
    return flags.due();
  }

  /** Does what is noted for an institution, unless another server has. */
  void review(long institutionId) {
    List<Long> notes = flags.lockDue(institutionId);
    if (!notes.isEmpty()) {
      judge(institutionId);
      flags.forget(notes);
    }
  }

  private void judge(long institutionId) {
    Map<Long, Flag> before = new HashMap<>(flags.flags(institutionId));
    PolicyBook book = policies.book(institutionId);
    for (Assessment visit : assessor.confirmed(institutionId, LocalDate.now(clock))) {
      Flag earlier = before.remove(visit.id());
      List<Violation> violations = violations(visit, book);
      if (!violations.isEmpty()) {
        raise(visit, violations, earlier);
      } else if (earlier != null) {
        lower(visit.id(), visit.institutionId());
      }
    }
    before.keySet().forEach(visitId -> lower(visitId, institutionId));
  }

  private static List<Violation> violations(Assessment visit, PolicyBook book) {
    Set<ViolationCode> causes =
        ChangedVisits.by(book.on(visit.date())) == ChangedVisits.KEPT ? ORDERS : CAUSES;
    return visit.by(book).violations().stream()
        .filter(violation -> causes.contains(violation.code()))
        .toList();
  }

  private void raise(Assessment visit, List<Violation> violations, Flag earlier) {
    Flag flag = new Flag(visit.id(), visit.version(), ViolationsJson.write(violations));
    if (!flag.equals(earlier)) {
      flags.raise(flag, clock.instant());
      String codes =
          violations.stream().map(each -> each.code().name()).collect(Collectors.joining(" "));
      audit.record("VISIT_FLAGGED", "VISIT", visit.id(), visit.institutionId(), codes);
    }
  }

  private void lower(long visitId, long institutionId) {
    flags.lower(visitId);
    audit.record("VISIT_UNFLAGGED", "VISIT", visitId, institutionId, null);
  }
}
