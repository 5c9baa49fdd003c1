package org.ziyara.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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

  /** Reminds of some of the visits that are near; returns how many are done with. */
  int remind(ZoneId zone) {
    Instant instant = clock.instant();
    LocalDateTime now = LocalDateTime.ofInstant(instant, zone);
    Policy policy = policies.nation().on(now.toLocalDate());
    int early = policy.number(PolicyName.REMINDER_EARLY_HOURS);
    int late = policy.number(PolicyName.REMINDER_LATE_HOURS);
    // Who is near enough for the late reminder needs no early one.
    return remind(zone, now.plusHours(late), now.plusHours(early), early)
        + remind(zone, now, now.plusHours(late), late);
  }

  private int remind(ZoneId zone, LocalDateTime after, LocalDateTime until, int hours) {
    List<ComingVisit> visits = reminders.coming(zone, after, until, hours, AT_ONCE);
    int noted = 0;
    for (ComingVisit visit : visits) {
      if (reminders.note(visit, hours)) {
        noted++;
        tell(visit, hours, zone);
      }
    }
    return noted;
  }

  private void tell(ComingVisit visit, int hours, ZoneId zone) {
    if (visit.wasToldWithin(hours)) {
      return;
    }
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
