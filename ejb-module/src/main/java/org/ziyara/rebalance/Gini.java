package org.ziyara.rebalance;

import java.util.Comparator;
import java.util.List;

/** How unequally something is shared: 0 when all have the same, towards 1 when one has it all. */
public final class Gini {

  private Gini() {}

  /**
   * Some who have the same.
   *
   * @param weight how many they are
   * @param amount what each of them has
   */
  public record Group(double weight, double amount) {}

  public static double of(List<Group> groups) {
    double people = 0;
    double sum = 0;
    double area = 0;
    for (Group group : groups.stream().sorted(Comparator.comparing(Group::amount)).toList()) {
      double before = sum;
      people += group.weight();
      sum += group.weight() * group.amount();
      area += group.weight() * (before + sum);
    }
    return sum == 0 ? 0 : Math.max(0, 1 - area / (people * sum));
  }
}
