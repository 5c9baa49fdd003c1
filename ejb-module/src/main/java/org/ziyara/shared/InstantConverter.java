package org.ziyara.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Instants are stored as UTC in DATETIME(6); EclipseLink alone would store a serialised object. By
 * way of Timestamp, which the driver puts into the session's UTC: a LocalDateTime would pass
 * through the server's own zone, where an hour is missing or occurs twice when the clocks change.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

  @Override
  public Timestamp convertToDatabaseColumn(Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  @Override
  public Instant convertToEntityAttribute(Timestamp stored) {
    return stored == null ? null : stored.toInstant();
  }
}
