package org.ziyara.rebalance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Keeps changes few. Each is given a price, the same everywhere, which is raised until few enough
 * are worth it; what may still be changed then is changed at the price just below. By the dual of
 * Lagrange that gives a bound for every plan with so few changes.
 */
final class Price {

  private static final double PRECISION = 1e-4;

  private Price() {}

  /**
   * What is best done in one place.
   *
   * @param cost without the price of the changes
   */
  record Choice<T>(T what, double cost, int changes) {}

  /**
   * What is done in all places, in their order.
   *
   * @param bound nothing that changes as little costs less in sum
   */
  record Deal<T>(List<Choice<T>> choices, double bound) {

    double cost() {
      return choices.stream().mapToDouble(Choice::cost).sum();
    }

    int changes() {
      return Price.changes(choices);
    }
  }

  /**
   * @param places the best choice of each place, by the price of a change
   * @param highest at this price nothing is changed
   */
  static <T> Deal<T> deal(
      List<? extends DoubleFunction<Choice<T>>> places, int mostChanges, double highest) {
    List<Choice<T>> many = places.stream().map(place -> place.apply(0)).toList();
    double low = 0;
    double high = 0;
    List<Choice<T>> few = many;
    if (changes(many) > mostChanges) {
      high = highest;
      few = at(high, places, many);
    }
    while (high - low > PRECISION) {
      double price = (low + high) / 2;
      List<Choice<T>> choices = at(price, places, many);
      if (changes(choices) > mostChanges) {
        low = price;
        many = choices;
      } else {
        high = price;
        few = choices;
      }
    }
    double bound = new Deal<>(few, 0).cost() + high * (changes(few) - mostChanges);
    return new Deal<>(mixed(few, many, mostChanges), high == 0 ? new Deal<>(few, 0).cost() : bound);
  }

  /** Where nothing was worth a change at a lower price, nothing is at a higher one. */
  private static <T> List<Choice<T>> at(
      double price, List<? extends DoubleFunction<Choice<T>>> places, List<Choice<T>> cheaper) {
    List<Choice<T>> choices = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      boolean settled = cheaper.get(i).changes() == 0;
      choices.add(settled ? cheaper.get(i) : places.get(i).apply(price));
    }
    return choices;
  }

  private static <T> List<Choice<T>> mixed(
      List<Choice<T>> few, List<Choice<T>> many, int mostChanges) {
    List<Choice<T>> mixed = new ArrayList<>(few);
    int changes = changes(few);
    for (int i = 0; i < few.size(); i++) {
      int more = changes - few.get(i).changes() + many.get(i).changes();
      if (more <= mostChanges && many.get(i).cost() < few.get(i).cost()) {
        mixed.set(i, many.get(i));
        changes = more;
      }
    }
    return mixed;
  }

  private static <T> int changes(List<Choice<T>> choices) {
    return choices.stream().mapToInt(Choice::changes).sum();
  }
}
