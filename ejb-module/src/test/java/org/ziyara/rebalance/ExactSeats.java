package org.ziyara.rebalance;

import java.util.ArrayList;
import java.util.List;
import org.ziyara.rebalance.Sitting.Part;
import org.ziyara.rebalance.Sitting.Session;

/** Tries everything: right beyond doubt, and slow. */
final class ExactSeats {

  private final Sitting sitting;
  private final int mostMoved;
  private final List<Part> parts = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<Integer> seats = new ArrayList<>();
  private double best = Double.POSITIVE_INFINITY;

  private ExactSeats(Sitting sitting, int mostMoved) {
    this.sitting = sitting;
    this.mostMoved = mostMoved;
    for (Session session : sitting.sessions()) {
      for (Part part : session.parts()) {
        parts.add(part);
        sessions.add(session);
      }
    }
  }

  /** What the cheapest plan costs that moves no more seats. */
  static double cost(Sitting sitting, int mostMoved) {
    ExactSeats exact = new ExactSeats(sitting, mostMoved);
    exact.choose(0);
    return exact.best;
  }

  private void choose(int index) {
    if (index == parts.size()) {
      if (isAllowed()) {
        best = Math.min(best, cost());
      }
      return;
    }
    Part part = parts.get(index);
    for (int n = part.taken(); n <= part.most(); n++) {
      seats.add(n);
      choose(index + 1);
      seats.remove(seats.size() - 1);
    }
  }

  private boolean isAllowed() {
    int moved = 0;
    for (int i = 0; i < parts.size(); i++) {
      moved += Math.max(0, seats.get(i) - parts.get(i).present());
    }
    boolean allowed = moved <= mostMoved;
    for (Session session : sitting.sessions()) {
      allowed &= of(session) <= Math.max(session.places(), session.taken());
    }
    for (int moment = 0; moment < sitting.beginnings().size(); moment++) {
      int together = 0;
      for (Session session : sitting.sessions()) {
        if (session.takesPlaceAt(sitting.beginnings().get(moment))) {
          together += of(session);
        }
      }
      allowed &= together <= sitting.most().get(moment);
    }
    return allowed;
  }

  private int of(Session session) {
    int sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      sum += sessions.get(i) == session ? seats.get(i) : 0;
    }
    return sum;
  }

  private double cost() {
    double cost = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      cost += without(part, seats.get(i) - part.taken());
      cost += SeatPlan.APART * Math.abs(seats.get(i) - part.planned());
    }
    return cost;
  }

  /** By the definition: the sum over all numbers of families that may come. */
  private static double without(Part part, int places) {
    if (part.certain()) {
      return Math.max(0, part.expected() - places);
    }
    double likely = Math.exp(-part.expected());
    double without = 0;
    for (int families = 1; families < 60; families++) {
      likely *= part.expected() / families;
      without += likely * Math.max(0, families - places);
    }
    return without;
  }
}
