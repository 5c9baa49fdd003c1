package org.ziyara.registry.feed;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What a file says of itself in its first line.
 *
 * @param date the day at whose end what it says is true
 */
public record FeedHead(FeedKind kind, LocalDate date) implements Comparable<FeedHead> {

  private static final Comparator<FeedHead> ORDER =
      Comparator.comparing(FeedHead::date).thenComparing(FeedHead::kind);

  /** In the order in which files are to be applied. */
  @Override
  public int compareTo(FeedHead other) {
    return ORDER.compare(this, other);
  }
}
