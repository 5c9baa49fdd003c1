package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.ziyara.audit.AuditTrail;
import org.ziyara.messaging.MessageKind;
import org.ziyara.messaging.Outbox;
import org.ziyara.shared.LinkToken;
import org.ziyara.shared.Setting;

/** Tells a family that a place is offered, with a link by which it can answer. */
@ApplicationScoped
class OfferNotice {

  @Inject private FactsQueries queries;
  @Inject private Outbox outbox;
  @Inject private AuditTrail audit;

  void tell(Visit visit, LinkToken token, Instant end) {
    Place place = queries.place(visit.institutionId());
    LocalDateTime until = LocalDateTime.ofInstant(end, place.zone());
    audit.record("OFFER_MADE", "VISIT", visit.id(), visit.institutionId(), null);
    outbox.toAccount(
        visit.visitorId(),
        MessageKind.PLACE_OFFERED,
        Map.of(
            "date", visit.visitDate(),
            "time", visit.startsAt(),
            "institution", place.name(),
            "untilDate", until.toLocalDate(),
            "untilTime", until.toLocalTime(),
            "link", Setting.ADDRESS.value() + "/offer?t=" + token.text()),
        end);
  }
}
