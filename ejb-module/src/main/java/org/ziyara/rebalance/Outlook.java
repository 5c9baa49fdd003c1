package org.ziyara.rebalance;

/**
 * How long families wait, as far as can be told: who finds no place asks again a week later, where
 * chances are the same.
 *
 * @param families how many come or would come
 * @param without how many of them find no place
 */
public record Outlook(double families, double without) {

  public static final Outlook NONE = new Outlook(0, 0);

  private static final int WEEK = 7;

  /** Nobody is told to wait longer: what is estimated for a year says nothing. */
  private static final int MOST_WEEKS = 52;

  private static final double ONE_IN_TWENTY = 0.05;

  /** The families that a session has or expects, when it has these seats. */
  static Outlook of(Sitting.Session session, int[] seats) {
    double families = 0;
    double without = 0;
    for (int i = 0; i < seats.length; i++) {
      Sitting.Part part = session.parts().get(i);
      families += part.taken() + part.expected();
      without += part.without(seats[i]);
    }
    return new Outlook(families, without);
  }

  public Outlook plus(Outlook other) {
    return new Outlook(families + other.families, without + other.without);
  }

  /** The days that a family waits, on the average. */
  public double days() {
    double part = part();
    return Math.min(MOST_WEEKS * WEEK, WEEK * part / (1 - part));
  }

  /** The days within which nineteen families of twenty have a place. */
  public int daysOfMost() {
    int weeks = 0;
    for (double waiting = part(); waiting > ONE_IN_TWENTY && weeks < MOST_WEEKS; weeks++) {
      waiting *= part();
    }
    return weeks * WEEK;
  }

  private double part() {
    return families == 0 ? 0 : without / families;
  }
}
