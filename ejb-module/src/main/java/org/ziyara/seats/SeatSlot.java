package org.ziyara.seats;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.policy.PolicyBook;
import org.ziyara.rebalance.DemandEstimate.Demand;
import org.ziyara.rebalance.DemandEstimate.Meeting;
import org.ziyara.rebalance.Sitting.Part;
import org.ziyara.rebalance.Sitting.Session;
import org.ziyara.rules.Places;
import org.ziyara.rules.Pool;
import org.ziyara.rules.VisitKind;

/**
 * A slot whose seats can still be moved. Its parts are the general places, those of the desk and
 * those of long journeys, in the order of {@link Pool}.
 *
 * @param template what the director has planned
 */
record SeatSlot(
    long id,
    Template template,
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    Places places) {

  /** A session template with its room. */
  record Template(
      long id, int capacity, int everyNWeeks, VisitKind kind, String roomCode, int roomPlaces) {}

  /** The seats as the template and the policies of the day want them. */
  List<Integer> planned(PolicyBook policies) {
    Places planned = Places.of(template.capacity(), policies.on(date));
    return List.of(
        planned.capacity() - planned.desk() - planned.distance(),
        planned.desk(),
        planned.distance());
  }

  Meeting meeting(PolicyBook policies) {
    return new Meeting(
        id,
        template.id(),
        date,
        startsAt,
        endsAt,
        template.kind() != VisitKind.FEAST_BASKET,
        planned(policies));
  }

  /** What is to be decided of the slot; where nothing is known its template stands. */
  Session session(PolicyBook policies, Demand demand) {
    List<Integer> planned = planned(policies);
    List<Integer> taken = taken();
    List<Integer> present =
        List.of(
            places.capacity() - places.desk() - places.distance(),
            places.desk(),
            places.distance());
    int most = demand.known() ? template.roomPlaces() : planned.get(0);
    return new Session(
        id,
        startsAt,
        endsAt,
        template.roomPlaces(),
        List.of(
            part(0, most, taken, planned, present, demand),
            part(1, planned.get(1), taken, planned, present, demand),
            part(2, planned.get(2), taken, planned, present, demand)));
  }

  private List<Integer> taken() {
    return List.of(
        places.taken() - places.deskTaken() - places.distanceTaken(),
        places.deskTaken(),
        places.distanceTaken());
  }

  private static Part part(
      int number,
      int most,
      List<Integer> taken,
      List<Integer> planned,
      List<Integer> present,
      Demand demand) {
    return new Part(
        taken.get(number),
        planned.get(number),
        present.get(number),
        most,
        demand.toCome(number, taken.get(number)),
        !demand.known());
  }
}
