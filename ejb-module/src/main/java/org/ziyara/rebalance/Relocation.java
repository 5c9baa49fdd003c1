package org.ziyara.rebalance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Visits that have lost their slot, in one institution, and where they could go. Costs are of one
 * unit, the caller's; less is better. The plan depends on the order of visits and options, on the
 * ids only where claims clash: whoever numbers them by what they are gets the same plan again.
 *
 * @param visits each with the slots that the rules allow it as things stand
 * @param places how many places are left, by slot
 * @param limits how often a claim may be made, by claim; of others as often as wanted
 */
public record Relocation(
    List<Visit> visits, Map<Long, Integer> places, Map<Claim, Integer> limits) {
  public Relocation {
    visits = List.copyOf(visits);
    places = Map.copyOf(places);
    limits = Map.copyOf(limits);
  }

  /**
   * A visit without a slot.
   *
   * @param callOffCost what it costs to find it none
   */
  public record Visit(long id, List<Option> options, double callOffCost) {
    public Visit {
      options = List.copyOf(options);
    }
  }

  /**
   * A slot for a visit.
   *
   * @param claims what the visit would use up there besides its place
   */
  public record Option(long slotId, double cost, Set<Claim> claims) {
    public Option {
      claims = Set.copyOf(claims);
    }
  }

  /**
   * Something that displaced visits could use up together, such as the week of an inmate, the day
   * of an inmate, the hour of a visitor.
   *
   * @param kind of what
   * @param subject whose
   * @param period when, as a number that tells periods apart
   */
  public record Claim(Kind kind, long subject, long period) implements Comparable<Claim> {

    private static final Comparator<Claim> ORDER =
        Comparator.comparing(Claim::kind)
            .thenComparingLong(Claim::subject)
            .thenComparingLong(Claim::period);

    /** What may be used up. */
    public enum Kind {
      INMATE_DAY,
      INMATE_TIME,
      INMATE_WEEK,
      PERMIT,
      VISITOR_TIME,
      KEPT_APART
    }

    @Override
    public int compareTo(Claim other) {
      return ORDER.compare(this, other);
    }
  }

  /** How often a claim may be made; any number of times when nothing limits it. */
  int limit(Claim claim) {
    return limits.getOrDefault(claim, Integer.MAX_VALUE);
  }
}
