package org.ziyara.rebalance;

/**
 * How many families come, when it is known how many come on the average and each decides by itself.
 */
final class Poisson {

  private Poisson() {}

  /** How likely more than 0, 1, 2 … families come; never growing along the array. */
  static double[] moreThan(double mean, int length) {
    double[] tails = new double[length];
    double atMost = 0;
    double logOfFactorial = 0;
    for (int k = 0; k < length && mean > 0; k++) {
      logOfFactorial += k == 0 ? 0 : Math.log(k);
      atMost += Math.exp(k * Math.log(mean) - mean - logOfFactorial);
      tails[k] = Math.max(0, 1 - atMost);
    }
    return tails;
  }

  /** How many families are expected to find no place when there are so many. */
  static double without(double mean, int places) {
    double served = 0;
    for (double each : moreThan(mean, places)) {
      served += each; // the place after k others serves somebody if more than k come
    }
    return Math.max(0, mean - served);
  }
}
