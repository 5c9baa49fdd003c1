package org.ziyara.web.api.protocol;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next the address of the next part
 */
public record Page<T>(List<T> items, @MayBeAbsent String next) {

  /**
   * One page of the rows that a service has found, of which it was asked for {@link Paging#rows()}.
   *
   * @param cursor what {@code after} must say for the page behind this row
   */
  public static <R, T> Page<T> of(
      List<R> rows, Paging paging, Function<R, Object> cursor, Function<R, T> item) {
    boolean more = rows.size() > paging.limit();
    List<R> shown = more ? rows.subList(0, paging.limit()) : rows;
    String next = more ? paging.next(cursor.apply(shown.get(shown.size() - 1))) : null;
    return new Page<>(shown.stream().map(item).toList(), next);
  }

  /** A list that is never long. */
  public static <R, T> Page<T> whole(List<R> rows, Function<R, T> item) {
    return new Page<>(rows.stream().map(item).toList(), null);
  }
}
