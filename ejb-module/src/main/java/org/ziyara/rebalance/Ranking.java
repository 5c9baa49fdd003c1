package org.ziyara.rebalance;

import java.util.ArrayList;
import java.util.List;
import org.ziyara.rebalance.Sitting.Part;
import org.ziyara.rebalance.Sitting.Session;

/**
 * The seats that a session could have besides those that are taken, the most wanted first, as far
 * as each is worth having. Within a part each seat is wanted less than the one before.
 */
final class Ranking {

  private final Session session;
  private final List<Double> gains = new ArrayList<>();
  private final List<Integer> parts = new ArrayList<>();

  /**
   * @param price of a seat that is not there yet
   */
  Ranking(Session session, double price) {
    this.session = session;
    List<double[]> wanted =
        session.parts().stream().map(part -> part.wanted(part.most() - part.taken())).toList();
    int[] seats = seats(0);
    int most = session.places() - session.taken();
    while (gains.size() < most) {
      int best = -1;
      double bestGain = 0;
      for (int i = 0; i < seats.length; i++) {
        double gain = gain(session.parts().get(i), wanted.get(i), seats[i], price);
        if (gain > bestGain) {
          best = i;
          bestGain = gain;
        }
      }
      if (best < 0) {
        return;
      }
      gains.add(bestGain);
      parts.add(best);
      seats[best]++;
    }
  }

  private static double gain(Part part, double[] wanted, int seats, double price) {
    if (seats >= part.most()) {
      return 0;
    }
    return wanted[seats - part.taken()]
        + (seats < part.planned() ? SeatPlan.APART : -SeatPlan.APART)
        - (seats < part.present() ? 0 : price);
  }

  int size() {
    return gains.size();
  }

  /** What is won by the seat that comes after so many others; never more than by these. */
  double gain(int seat) {
    return gains.get(seat);
  }

  /** The seats of each part when there are so many besides those that are taken. */
  int[] seats(int free) {
    int[] seats = session.parts().stream().mapToInt(Part::taken).toArray();
    parts.subList(0, free).forEach(part -> seats[part]++);
    return seats;
  }
}
