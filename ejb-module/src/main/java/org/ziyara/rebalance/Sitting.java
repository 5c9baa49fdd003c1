package org.ziyara.rebalance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Sessions of one day and institution that share officers: each overlaps another one. How many
 * seats all that take place at a moment may have can only be exceeded when one begins.
 *
 * @param sessions by their beginning
 * @param beginnings the moments at which sessions begin, in order
 * @param most how many seats they may have together at each of these moments
 */
public record Sitting(List<Session> sessions, List<LocalTime> beginnings, List<Integer> most) {
  public Sitting {
    sessions = List.copyOf(sessions);
    beginnings = List.copyOf(beginnings);
    most = List.copyOf(most);
  }

  /**
   * A session on its date.
   *
   * @param places how many seats its room has
   * @param parts whose seats they are, in the caller's order
   */
  public record Session(long id, LocalTime from, LocalTime to, int places, List<Part> parts) {
    public Session {
      parts = List.copyOf(parts);
    }

    int taken() {
      return parts.stream().mapToInt(Part::taken).sum();
    }

    boolean takesPlaceAt(LocalTime moment) {
      return !moment.isBefore(from) && moment.isBefore(to);
    }
  }

  /**
   * The seats of a session that are for some families and not for others.
   *
   * @param taken so many are booked; there are never fewer
   * @param planned what the template and the policies say
   * @param present how many there are
   * @param most there are never more
   * @param expected how many families will still ask for one
   * @param certain whether it will be as many; if not, as many on the average
   */
  public record Part(
      int taken, int planned, int present, int most, double expected, boolean certain) {

    public Part {
      most = Math.max(most, taken);
      present = Math.max(present, taken);
    }

    /** How likely each further seat is to serve a family, up to so many; never growing. */
    double[] wanted(int seats) {
      return certain
          ? IntStream.range(0, seats)
              .mapToDouble(seat -> Math.max(0, Math.min(1, expected - seat)))
              .toArray()
          : Poisson.moreThan(expected, seats);
    }

    /** How many families are expected to find no seat when there are so many in all. */
    double without(int seats) {
      return Math.max(0, expected - DoubleStream.of(wanted(seats - taken)).sum());
    }
  }

  /**
   * The sittings of a day.
   *
   * @param most how many seats there may be at a moment; what is booked already stays nevertheless
   */
  public static List<Sitting> of(List<Session> day, ToIntFunction<LocalTime> most) {
    List<Sitting> sittings = new ArrayList<>();
    List<Session> together = new ArrayList<>();
    LocalTime end = LocalTime.MIN;
    for (Session session : day.stream().sorted(Comparator.comparing(Session::from)).toList()) {
      if (!together.isEmpty() && !session.from().isBefore(end)) {
        sittings.add(sitting(together, most));
        together = new ArrayList<>();
      }
      together.add(session);
      end = session.to().isAfter(end) ? session.to() : end;
    }
    if (!together.isEmpty()) {
      sittings.add(sitting(together, most));
    }
    return sittings;
  }

  private static Sitting sitting(List<Session> sessions, ToIntFunction<LocalTime> most) {
    List<LocalTime> beginnings = sessions.stream().map(Session::from).distinct().toList();
    return new Sitting(
        sessions,
        beginnings,
        beginnings.stream()
            .map(moment -> Math.max(most.applyAsInt(moment), takenAt(moment, sessions)))
            .toList());
  }

  private static int takenAt(LocalTime moment, List<Session> sessions) {
    return sessions.stream()
        .filter(session -> session.takesPlaceAt(moment))
        .mapToInt(Session::taken)
        .sum();
  }

  /** How many seats are left at each beginning besides those that are taken. */
  int[] left() {
    int[] left = new int[beginnings.size()];
    for (int moment = 0; moment < left.length; moment++) {
      left[moment] = most.get(moment) - takenAt(beginnings.get(moment), sessions);
    }
    return left;
  }

  /** The first beginning at which a session takes place. */
  int first(Session session) {
    return beginnings.indexOf(session.from());
  }

  /** The first beginning after the session has ended; their number if there is none. */
  int end(Session session) {
    int end = first(session);
    while (end < beginnings.size() && beginnings.get(end).isBefore(session.to())) {
      end++;
    }
    return end;
  }

  /**
   * Whether of any two moments, either the sessions of one are among those of the other or they
   * have none in common. Then the best seat first is the best plan.
   */
  boolean isNested() {
    for (LocalTime one : beginnings) {
      for (LocalTime other : beginnings) {
        if (isSomewhere(one, true, other, true)
            && isSomewhere(one, true, other, false)
            && isSomewhere(one, false, other, true)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isSomewhere(LocalTime one, boolean atOne, LocalTime other, boolean atOther) {
    return sessions.stream()
        .anyMatch(
            session ->
                session.takesPlaceAt(one) == atOne && session.takesPlaceAt(other) == atOther);
  }
}
