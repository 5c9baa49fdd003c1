package org.ziyara.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that repeats itself. {@link Random}, because its sequence is part of its specification and
 * so the same on every JDK; one per purpose, so that a draw more in one place shifts no other.
 */
final class Dice {

  private final Random random;

  Dice(long seed, String purpose) {
    random = new Random(31 * seed + purpose.hashCode());
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  /** A number from {@code first} to {@code last}, both included. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  double fraction() {
    return random.nextDouble();
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  void shuffle(List<?> list) {
    Collections.shuffle(list, random);
  }

  /** A date of birth of somebody who is {@code age} years old on {@code today}. */
  LocalDate birthAt(int age, LocalDate today) {
    return today.minusYears(age).minusDays(random.nextInt(365));
  }
}
