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
}
