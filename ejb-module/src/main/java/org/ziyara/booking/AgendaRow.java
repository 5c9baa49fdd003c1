package org.ziyara.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.rules.Engagement;
import org.ziyara.shared.Row;

/**
 * A visit that may stand in the way of another. Its entitlement is that of the inmate: the first
 * day of the period and its number in it, both null when it uses none.
 */
record AgendaRow(
    long visitId,
    String reference,
    long slotId,
    long inmateId,
    long visitorId,
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    VisitState state,
    String holdKey,
    LocalDate entitlementFrom,
    Integer entitlementNumber) {

  static AgendaRow of(Row row) {
    return new AgendaRow(
        row.number(),
        row.text(),
        row.number(),
        row.number(),
        row.number(),
        row.date(),
        row.time(),
        row.time(),
        row.constant(VisitState.class),
        row.text(),
        row.date(),
        row.integerOrNull());
  }

  boolean isHoldOf(long visitor) {
    return visitorId == visitor && state == VisitState.HELD;
  }

  boolean usesEntitlement() {
    return entitlementFrom != null;
  }

  boolean isActive() {
    return switch (state) {
      case HELD, CONFIRMED, CHECKED_IN, ADMITTED, COMPLETED -> true;
      case EXPIRED, RELEASED, CANCELLED, REFUSED -> false;
    };
  }

  Engagement engagement() {
    return new Engagement(date, startsAt, endsAt);
  }
}
