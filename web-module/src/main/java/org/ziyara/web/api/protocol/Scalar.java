package org.ziyara.web.api.protocol;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ziyara.shared.ZiyaraException;

/**
 * Single values as they are written: dates and times by ISO 8601, constants by their names, and
 * 64-bit numbers as texts, because a script reads numbers with 53 bits.
 */
final class Scalar {

  private static final Map<Class<?>, Function<String, Object>> PARSERS =
      Map.of(
          String.class, text -> text,
          Integer.class, Integer::valueOf,
          Long.class, Long::valueOf,
          long.class, Long::valueOf,
          LocalDate.class, LocalDate::parse,
          LocalTime.class, LocalTime::parse,
          LocalDateTime.class, LocalDateTime::parse,
          Instant.class, Instant::parse,
          UUID.class, UUID::fromString);

  private Scalar() {}

  static boolean isFor(Class<?> type) {
    return type.isEnum() || PARSERS.containsKey(type);
  }

  /**
   * @throws ZiyaraException FIELD_TYPE with what was expected
   */
  static Object parse(Class<?> type, String text) {
    try {
      return type.isEnum() ? constant(type, text) : PARSERS.get(type).apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new ZiyaraException("FIELD_TYPE", Map.of("expected", expected(type)));
    }
  }

  private static Object constant(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  /** What a reader is told that a value must be. */
  static String expected(Class<?> type) {
    if (type.isEnum()) {
      return String.join(
          ", ", Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    }
    return type.getSimpleName();
  }
}
