package org.ziyara.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.rules.Engagement;
import org.ziyara.rules.Pool;
import org.ziyara.rules.VisitKind;
import org.ziyara.shared.Row;

/**
 * A visit that may stand in the way of another. Its entitlement is that of the inmate: the first
 * day of the period and its number in it, both null when it uses none; likewise its permit.
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
    VisitKind kind,
    Pool pool,
    LocalDate entitlementFrom,
    Integer entitlementNumber,
    Long permitId,
    Integer permitNumber,
    boolean offered,
    long institutionId,
    long roomId) {

  static final String COLUMNS =
      """
      a.id, a.reference, a.slot_id, a.inmate_id, a.visitor_id, a.visit_date, a.starts_at,
      a.ends_at, a.state, a.hold_key, a.kind, a.pool, a.entitlement_from, a.entitlement_number,
      a.permit_id, a.permit_number, a.offered, s.institution_id, s.room_id
      """;

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
        row.constant(VisitKind.class),
        row.constant(Pool.class),
        row.date(),
        row.integerOrNull(),
        row.longOrNull(),
        row.integerOrNull(),
        row.flag(),
        row.number(),
        row.number());
  }

  /** Whether the visitor has asked for this hold; a place that was offered is another thing. */
  boolean isHoldOf(long visitor) {
    return visitorId == visitor && state == VisitState.HELD && !offered;
  }

  boolean usesEntitlement() {
    return entitlementFrom != null;
  }

  boolean isActive() {
    return switch (state) {
      case HELD, CONFIRMED, CHECKED_IN, ADMITTED, COMPLETED -> true;
      case EXPIRED, RELEASED, CANCELLED, REFUSED, NO_SHOW -> false;
    };
  }

  Engagement engagement() {
    return new Engagement(date, startsAt, endsAt, kind, institutionId, roomId);
  }
}
