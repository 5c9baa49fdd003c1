package org.ziyara.seats;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.ziyara.rebalance.Gini;
import org.ziyara.rebalance.Gini.Group;
import org.ziyara.rebalance.Outlook;
import org.ziyara.shared.Localized;

/**
 * What a night has done to seats and mobile teams.
 *
 * @param institutions by code
 * @param regions those that have mobile teams, by code
 */
public record NightOfSeats(List<OfInstitution> institutions, List<OfRegion> regions)
    implements Serializable {

  private static final double LEAST_DAYS = 0.1;

  public NightOfSeats {
    institutions = List.copyOf(institutions);
    regions = List.copyOf(regions);
  }

  /** The seats of an institution. */
  public record OfInstitution(
      String code,
      Localized name,
      int seatsMoved,
      double families,
      double withoutBefore,
      double withoutAfter,
      Objective objective)
      implements Serializable {

    /** What was to be expected with the seats that there were. */
    public Outlook before() {
      return new Outlook(families, withoutBefore);
    }

    /** What is to be expected now. */
    public Outlook after() {
      return new Outlook(families, withoutAfter);
    }
  }

  /**
   * The mobile teams of a region.
   *
   * @param assigned days on which a team has a place
   * @param changes days on which it was told another one
   */
  public record OfRegion(
      String code, Localized name, int assigned, int changes, Objective objective)
      implements Serializable {}

  /**
   * What was minimised: families without a place, and departures from what was planned.
   *
   * @param bound no plan within the limits of a night is better
   */
  public record Objective(double before, double after, double bound) implements Serializable {

    /** By which part of the bound the plan may be worse than the best one. */
    public double gap() {
      return after <= bound || bound == 0 ? 0 : (after - bound) / bound;
    }
  }

  /** How unequally the families of the nation waited before. */
  public double giniBefore() {
    return gini(OfInstitution::before);
  }

  /** How unequally they wait now. */
  public double giniAfter() {
    return gini(OfInstitution::after);
  }

  /** All institutions together, before. */
  public Outlook before() {
    return sum(OfInstitution::before);
  }

  /** All institutions together, now. */
  public Outlook after() {
    return sum(OfInstitution::after);
  }

  public int seatsMoved() {
    return institutions.stream().mapToInt(OfInstitution::seatsMoved).sum();
  }

  private double gini(Function<OfInstitution, Outlook> when) {
    return Gini.of(
        institutions.stream()
            .map(when)
            .map(outlook -> new Group(outlook.families(), told(outlook.days())))
            .toList());
  }

  /** Who waits no tenth of a day does not wait: where nobody does, nobody is treated unequally. */
  private static double told(double days) {
    return days < LEAST_DAYS ? 0 : days;
  }

  private Outlook sum(Function<OfInstitution, Outlook> when) {
    return institutions.stream().map(when).reduce(Outlook.NONE, Outlook::plus);
  }
}
