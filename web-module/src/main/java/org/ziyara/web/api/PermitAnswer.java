package org.ziyara.web.api;

import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.order.PermitKind;
import org.ziyara.order.PermitView;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Versioned;

/**
 * A permit of a visitor to see an inmate.
 *
 * @param visits how many; absent for as many as wanted
 * @param used how many visits have been made or booked with it
 */
public record PermitAnswer(
    long id,
    long link,
    PermitKind kind,
    String reference,
    LocalDate firstDay,
    LocalDate lastDay,
    @MayBeAbsent Integer visits,
    int used,
    String recordedBy,
    Instant recordedAt,
    @MayBeAbsent Instant revokedAt,
    int version)
    implements Versioned {

  static PermitAnswer of(long link, PermitView permit) {
    return new PermitAnswer(
        permit.id(),
        link,
        permit.kind(),
        permit.reference(),
        permit.firstDay(),
        permit.lastDay(),
        permit.visits(),
        permit.used(),
        permit.recordedBy(),
        permit.recordedAt(),
        permit.revokedAt(),
        permit.version());
  }

  @Override
  public String path() {
    return "links/" + link + "/permits/" + id;
  }
}
