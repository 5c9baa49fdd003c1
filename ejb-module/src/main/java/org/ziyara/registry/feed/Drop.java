package org.ziyara.registry.feed;

import java.util.List;

/** How many people an institution has, and would have once a feed is applied. */
public record Drop(long institutionId, int before, int after) {

  /** Whether more than so many in a hundred would leave. */
  public boolean isMoreThan(int percent) {
    return exceeds(before, after, percent);
  }

  /** Whether more would leave one of the institutions, or the nation. */
  public static boolean isAnyMoreThan(List<Drop> drops, int percent) {
    int before = drops.stream().mapToInt(Drop::before).sum();
    int after = drops.stream().mapToInt(Drop::after).sum();
    return exceeds(before, after, percent)
        || drops.stream().anyMatch(drop -> drop.isMoreThan(percent));
  }

  private static boolean exceeds(int before, int after, int percent) {
    return 100L * (before - after) > (long) percent * before;
  }
}
