package org.ziyara.order;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A permit as staff read it.
 *
 * @param visits how many; null for as many as wanted
 * @param used how many visits have been made or booked with it
 * @param revokedAt null while it stands
 */
public record PermitView(
    long id,
    int version,
    long inmateId,
    long visitorId,
    PermitKind kind,
    String reference,
    LocalDate firstDay,
    LocalDate lastDay,
    Integer visits,
    int used,
    String recordedBy,
    Instant recordedAt,
    Instant revokedAt)
    implements Serializable {

  public boolean isRevoked() {
    return revokedAt != null;
  }
}
