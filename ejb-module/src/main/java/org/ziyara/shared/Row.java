package org.ziyara.shared;

import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/**
 * One row of an SQL projection, read column by column from the left. The read side maps rows to
 * records itself: no entity is loaded to be shown.
 */
public final class Row {

  private final Object[] columns;
  private int next;

  private Row(Object[] columns) {
    this.columns = columns;
  }

  /**
   * All rows of the query, each mapped to a record; a query of one column yields rows of one
   * column.
   */
  public static <T> List<T> list(Query query, Function<Row, T> mapping) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Row::of).map(mapping).toList();
  }

  private static Row of(Object row) {
    return new Row(row instanceof Object[] columns ? columns : new Object[] {row});
  }

  private Object take() {
    return columns[next++];
  }

  public String text() {
    Object value = take();
    return value == null ? null : value.toString();
  }

  /** A name in its columns for Arabic and French; null where it is missing. */
  public Localized localized() {
    String arabic = text();
    String french = text();
    return arabic == null ? null : new Localized(arabic, french);
  }

  public Long longOrNull() {
    Object value = take();
    return value == null ? null : ((Number) value).longValue();
  }

  public long number() {
    return ((Number) take()).longValue();
  }

  public int integer() {
    return ((Number) take()).intValue();
  }

  public Integer integerOrNull() {
    Object value = take();
    return value == null ? null : Integer.valueOf(((Number) value).intValue());
  }

  public Double decimalOrNull() {
    Object value = take();
    return value == null ? null : Double.valueOf(((Number) value).doubleValue());
  }

  public boolean flag() {
    Object value = take();
    return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
  }

  public LocalDate date() {
    return take() instanceof Date date ? date.toLocalDate() : null;
  }

  public LocalTime time() {
    return take() instanceof Time time ? time.toLocalTime() : null;
  }

  /** A DATETIME(6) in UTC; see {@link InstantConverter}. */
  public Instant instant() {
    Object value = take();
    if (value instanceof Timestamp timestamp) {
      return timestamp.toInstant();
    }
    // What the driver makes of a DATETIME unasked: the stored UTC as it stands.
    return value instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : null;
  }

  public <E extends Enum<E>> E constant(Class<E> type) {
    String value = text();
    return value == null ? null : Enum.valueOf(type, value);
  }
}
