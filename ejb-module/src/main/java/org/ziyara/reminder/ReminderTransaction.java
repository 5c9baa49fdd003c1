package org.ziyara.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ziyara.booking.Reference;
import org.ziyara.messaging.MessageKind;
import org.ziyara.messaging.Outbox;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;

/** Writes reminders into the outbox, and remembers in the same transaction that it has. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ReminderTransaction {

  private static final int AT_ONCE = 200;

  @Inject private ReminderRepository reminders;
  @Inject private PolicyQueries policies;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  List<ZoneId> zones() {
    return reminders.zones();
  }

  /**
   * Some of the visits that are near and of which nobody has been reminded.
   *
   * @param without ids of visits to be left out
   */
  List<ComingVisit> coming(ZoneId zone, Set<Long> without) {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
    Policy policy = policies.nation().on(now.toLocalDate());
    int early = policy.number(PolicyName.REMINDER_EARLY_HOURS);
    int late = policy.number(PolicyName.REMINDER_LATE_HOURS);
    LocalDateTime near = now.plusHours(late);
    List<ComingVisit> coming =
        new ArrayList<>(reminders.coming(zone, now, near, late, without, AT_ONCE));
    // Who is near enough for the late reminder needs no early one.
    coming.addAll(reminders.coming(zone, near, now.plusHours(early), early, without, AT_ONCE));
    return coming;
  }

  /** Writes the reminders of all these visits, or of none. */
  void remind(List<ComingVisit> visits, ZoneId zone) {
    for (ComingVisit visit : visits) {
      if (reminders.note(visit) && !visit.wasJustTold()) {
        tell(visit, zone);
      }
    }
  }

  private void tell(ComingVisit visit, ZoneId zone) {
    outbox.toAccount(
        visit.visitorId(),
        MessageKind.VISIT_REMINDER,
        Map.of(
            "reference", Reference.shown(visit.reference()),
            "date", visit.date(),
            "time", visit.startsAt(),
            "institution", visit.institution()),
        visit.date().atTime(visit.startsAt()).atZone(zone).toInstant());
  }
}
