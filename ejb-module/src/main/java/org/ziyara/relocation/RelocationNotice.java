package org.ziyara.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ziyara.booking.Assessment;
import org.ziyara.booking.BookableSlot;
import org.ziyara.booking.Reference;
import org.ziyara.messaging.MessageKind;
import org.ziyara.messaging.Outbox;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Violation;
import org.ziyara.rules.ViolationCode;
import org.ziyara.shared.LinkToken;
import org.ziyara.shared.Localized;
import org.ziyara.shared.Setting;

/** Tells families where their visits have gone, in words that give nobody away. */
@ApplicationScoped
class RelocationNotice {

  @Inject private Outbox outbox;

  /** From where to where and why, with a link by which the family may decline. */
  void tellMove(
      Displaced displaced,
      BookableSlot to,
      Localized institution,
      LinkToken token,
      LocalDate today) {
    Map<String, Object> arguments = arguments(displaced);
    arguments.put("toDate", to.date());
    arguments.put("toTime", to.startsAt());
    arguments.put("institution", institution);
    arguments.put("link", Setting.ADDRESS.value() + "/moved?t=" + token.text());
    tell(displaced, MessageKind.VISIT_RELOCATED, arguments, today);
  }

  /** That there is no place, why, and that the family comes first for the next one. */
  void tellUnplaced(Displaced displaced, LocalDate today) {
    tell(displaced, MessageKind.VISIT_UNPLACED, arguments(displaced), today);
  }

  /** That nobody need travel any more. */
  void tellReleased(Displaced displaced, LocalDate today) {
    tell(displaced, MessageKind.VISIT_NEEDLESS, arguments(displaced), today);
  }

  /** Whoever was to travel today or tomorrow is told at any hour. */
  private void tell(
      Displaced displaced, MessageKind kind, Map<String, Object> arguments, LocalDate today) {
    Assessment visit = displaced.visit();
    if (visit.date().isAfter(today.plusDays(1))) {
      outbox.toAccount(visit.visitorId(), kind, arguments);
    } else {
      outbox.warnAccount(visit.visitorId(), kind, arguments);
    }
  }

  private static Map<String, Object> arguments(Displaced displaced) {
    Assessment visit = displaced.visit();
    return new HashMap<>(
        Map.of(
            "reference", Reference.shown(visit.reference()),
            "date", visit.date(),
            "time", visit.startsAt(),
            "cause", cause(displaced.causes()).name()));
  }

  /** The first cause that may be told; where there is none, that it is not possible. */
  static ViolationCode cause(List<Violation> causes) {
    return new Decision(causes)
        .forFamily().violations().stream()
            .map(Violation::code)
            .filter(code -> code != ViolationCode.NOT_AVAILABLE)
            .findFirst()
            .orElse(ViolationCode.NOT_AVAILABLE);
  }
}
