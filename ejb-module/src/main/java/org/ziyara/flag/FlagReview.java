package org.ziyara.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ziyara.audit.AuditTrail;
import org.ziyara.booking.Assessment;
import org.ziyara.booking.Assessor;
import org.ziyara.explanation.ViolationsJson;
import org.ziyara.flag.FlagRepository.Flag;
import org.ziyara.policy.PolicyBook;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.Obstacles;
import org.ziyara.rules.Violation;

/**
 * Judges the confirmed visits of an institution again, and makes the flags say what the rules say:
 * a flag is derived, so it goes exactly when its cause does.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FlagReview {

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
      List<Violation> violations = Obstacles.in(visit.by(book), book.on(visit.date()));
      if (!violations.isEmpty()) {
        raise(visit, violations, earlier);
      } else if (earlier != null) {
        lower(visit.id(), visit.institutionId());
      }
    }
    before.keySet().forEach(visitId -> lower(visitId, institutionId));
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
