package org.ziyara.booking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives out numbers, each once for a key: first those that nobody has, or that somebody has given
 * up.
 */
final class Numbers<K> {

  private final Map<K, Set<Integer>> givenUp = new HashMap<>();
  private final Map<K, Set<Integer>> given = new HashMap<>();

  void giveUp(K key, int number) {
    of(givenUp, key).add(number);
  }

  /**
   * The least free number.
   *
   * @param taken the numbers in use before any was given up
   */
  int next(K key, Set<Integer> taken) {
    Set<Integer> inUse = new HashSet<>(taken);
    inUse.removeAll(of(givenUp, key));
    inUse.addAll(of(given, key));
    int number = 1;
    while (inUse.contains(number)) {
      number++;
    }
    of(given, key).add(number);
    return number;
  }

  private Set<Integer> of(Map<K, Set<Integer>> numbers, K key) {
    return numbers.computeIfAbsent(key, fresh -> new HashSet<>());
  }
}
