package org.ziyara.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ziyara.demo.ReferenceData.Kind;
import org.ziyara.demo.ReferenceData.Site;

/**
 * How many people are held where. The totals keep the published proportions exactly, at every
 * scale, because they are shared out and not drawn.
 */
final class Census {

  static final double REMAND = 0.376;
  static final double WOMEN = 0.025;
  static final double MINORS = 0.012;
  private static final int WOMENS_UNITS = 43;

  record Headcount(Site site, int people, int women, int minors, int remand) {}

  private Census() {}

  static List<Headcount> take(ReferenceData reference, Scale scale, long seed) {
    List<Site> sites = reference.sites();
    Dice dice = new Dice(seed, "sizes");
    double[] sizes = sites.stream().mapToDouble(site -> size(site, dice)).toArray();
    int[] people = share(scale.inmates(), sizes);

    List<Site> withWomen = largestLocal(sites, people);
    int[] women = share(scale, WOMEN, people, sites, site -> withWomen.contains(site) ? 1 : 0);
    int[] minors =
        share(scale, MINORS, people, sites, site -> site.kind() == Kind.REFORM_CENTRE ? 1 : 0);
    int[] remand = share(scale, REMAND, people, sites, Census::remandWeight);

    return IntStream.range(0, sites.size())
        .mapToObj(i -> new Headcount(sites.get(i), people[i], women[i], minors[i], remand[i]))
        .toList();
  }

  private static double size(Site site, Dice dice) {
    double variation = 0.5 + dice.fraction();
    return site.reportedPeople() != null
        ? site.reportedPeople()
        : site.kind().usualPeople() * variation;
  }

  /** Central and agricultural prisons hold people who serve a sentence. */
  private static double remandWeight(Site site) {
    return site.kind() == Kind.CENTRAL || site.kind() == Kind.AGRICULTURAL ? 0.1 : 1;
  }

  private static List<Site> largestLocal(List<Site> sites, int[] people) {
    return IntStream.range(0, sites.size())
        .boxed()
        .filter(i -> sites.get(i).kind() == Kind.LOCAL)
        .sorted(Comparator.comparing((Integer i) -> -people[i]))
        .limit(WOMENS_UNITS)
        .map(sites::get)
        .collect(Collectors.toList());
  }

  private static int[] share(
      Scale scale, double part, int[] people, List<Site> sites, ToDoubleFunction<Site> weight) {
    double[] weights =
        IntStream.range(0, people.length)
            .mapToDouble(i -> people[i] * weight.applyAsDouble(sites.get(i)))
            .toArray();
    return share((int) Math.round(scale.inmates() * part), weights);
  }

  /** Shares a total out by weight in whole numbers: largest remainders take what is left over. */
  static int[] share(int total, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    double[] exact = Arrays.stream(weights).map(weight -> total * weight / sum).toArray();
    int[] shares = Arrays.stream(exact).mapToInt(value -> (int) value).toArray();
    int left = total - Arrays.stream(shares).sum();
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> shares[i] - exact[i]))
        .limit(left)
        .forEach(i -> shares[i]++);
    return shares;
  }
}
