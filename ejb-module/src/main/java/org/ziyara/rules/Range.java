package org.ziyara.rules;

/** Whole numbers from the least to the greatest, both included. */
public record Range(int min, int max) {

  public boolean contains(int number) {
    return min <= number && number <= max;
  }
}
