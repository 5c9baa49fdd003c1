package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ziyara.messaging.MessageKind;
import org.ziyara.messaging.Outbox;

/** Tells a family what became of its visit. */
@ApplicationScoped
class Notice {

  @Inject private Outbox outbox;

  /** Where and in which language the family wants it; {@code kind} names the text. */
  void tell(Visit visit, MessageKind kind, Place place) {
    tell(visit, kind, place, "");
  }

  /** That the institution has called it off, and why. */
  void tellCallOff(Visit visit, String reason, Place place) {
    tell(visit, MessageKind.VISIT_CALLED_OFF, place, reason);
  }

  private void tell(Visit visit, MessageKind kind, Place place, String reason) {
    outbox.toAccount(
        visit.visitorId(),
        kind,
        Map.of(
            "reference", Reference.shown(visit.reference()),
            "date", visit.visitDate(),
            "time", visit.startsAt(),
            "institution", place.name(),
            "reason", reason));
  }
}
