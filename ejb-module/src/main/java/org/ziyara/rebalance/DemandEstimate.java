package org.ziyara.rebalance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many families a session can expect: those that usually come, and those that have not got what
 * they asked for. Each family counts once a week, wherever and however often it asked
 * (docs/rebalancing.md).
 */
public final class DemandEstimate {

  private DemandEstimate() {}

  /**
   * A session on a date to come.
   *
   * @param sessionId what it is a meeting of
   * @param waitedFor whether families wait for a place in it
   * @param planned the seats of each part as planned; the first is for all, the others are kept
   */
  public record Meeting(
      long id,
      long sessionId,
      LocalDate date,
      LocalTime from,
      LocalTime to,
      boolean waitedFor,
      List<Integer> planned) {
    public Meeting {
      planned = List.copyOf(planned);
    }
  }

  /**
   * What was counted of a session in the last weeks.
   *
   * @param meetings how often it took place
   * @param everyWeeks how many weeks lie between two meetings
   * @param attended visits in all meetings, of each part
   * @param refused families for whom no place was left, of each part
   * @param lapsed families that held a place and let it go, of each part; each is half a family
   */
  public record Past(
      int meetings,
      int everyWeeks,
      List<Double> attended,
      List<Double> refused,
      List<Double> lapsed) {
    public Past {
      attended = List.copyOf(attended);
      refused = List.copyOf(refused);
      lapsed = List.copyOf(lapsed);
    }
  }

  /** How many families wait for a place at such times. */
  public record Wish(
      Set<DayOfWeek> weekdays,
      LocalTime from,
      LocalTime to,
      LocalDate firstDay,
      LocalDate lastDay,
      int families) {
    public Wish {
      weekdays = Set.copyOf(weekdays);
    }

    private boolean suits(Meeting meeting) {
      return meeting.waitedFor()
          && weekdays.contains(meeting.date().getDayOfWeek())
          && !meeting.from().isBefore(from)
          && !meeting.to().isAfter(to)
          && !meeting.date().isBefore(firstDay)
          && !meeting.date().isAfter(lastDay);
    }
  }

  /**
   * The families of one meeting.
   *
   * @param known false where nothing has ever been seen of the session: then it is believed to be
   *     wanted as it is planned
   * @param usual that come, of each part
   * @param refused that ask for a place where none is left, of each part
   * @param lapsed that let a hold lapse, of each part
   * @param waiting that wait for a place; theirs is of the first part
   */
  public record Demand(
      boolean known,
      List<Double> usual,
      List<Double> refused,
      List<Double> lapsed,
      double waiting) {
    public Demand {
      usual = List.copyOf(usual);
      refused = List.copyOf(refused);
      lapsed = List.copyOf(lapsed);
    }

    /** Those of a part that will still ask, when so many have booked. */
    public double toCome(int part, int taken) {
      return Math.max(0, usual.get(part) - taken)
          + refused.get(part)
          + lapsed.get(part)
          + (part == 0 ? waiting : 0);
    }
  }

  /**
   * The demand of each meeting, by its id.
   *
   * @param past by the id of the session; of a session that is not there nothing was counted
   * @param weeks in how many weeks it was counted
   */
  public static Map<Long, Demand> of(
      List<Meeting> meetings, Map<Long, Past> past, List<Wish> wishes, int weeks) {
    Map<Long, Double> waiting = waiting(meetings, wishes);
    Map<Long, Demand> demand = new HashMap<>();
    for (Meeting meeting : meetings) {
      double waitingHere = waiting.getOrDefault(meeting.id(), 0.0);
      demand.put(meeting.id(), demand(meeting, past.get(meeting.sessionId()), waitingHere, weeks));
    }
    return demand;
  }

  /** Each family that waits wants one visit, and may take any meeting that suits it. */
  private static Map<Long, Double> waiting(List<Meeting> meetings, List<Wish> wishes) {
    Map<Long, Double> waiting = new HashMap<>();
    for (Wish wish : wishes) {
      List<Meeting> suitable = meetings.stream().filter(wish::suits).toList();
      suitable.forEach(
          meeting ->
              waiting.merge(meeting.id(), (double) wish.families() / suitable.size(), Double::sum));
    }
    return waiting;
  }

  private static Demand demand(Meeting meeting, Past past, double waiting, int weeks) {
    List<Double> asPlanned = shareOfPlanned(meeting, 1);
    if (past == null) {
      List<Double> none = shareOfPlanned(meeting, 0);
      return new Demand(waiting > 0, asPlanned, none, none, waiting);
    }
    double ofWeeks = (double) past.everyWeeks() / weeks;
    List<Double> refused = times(past.refused(), ofWeeks);
    List<Double> lapsed = times(past.lapsed(), ofWeeks);
    boolean met = past.meetings() > 0;
    return new Demand(
        met || waiting + sum(refused) + sum(lapsed) > 0,
        met ? usual(meeting, times(past.attended(), 1.0 / past.meetings())) : asPlanned,
        refused,
        lapsed,
        waiting);
  }

  /**
   * Who finds no place that is kept asks for another one, and is not counted here any more: half of
   * those kept are therefore always believed to be wanted.
   */
  private static List<Double> usual(Meeting meeting, List<Double> attended) {
    List<Double> half = shareOfPlanned(meeting, 0.5);
    return IntStream.range(0, attended.size())
        .mapToObj(
            part -> part == 0 ? attended.get(0) : Math.max(attended.get(part), half.get(part)))
        .toList();
  }

  private static List<Double> shareOfPlanned(Meeting meeting, double share) {
    return meeting.planned().stream().map(seats -> seats * share).toList();
  }

  private static List<Double> times(List<Double> numbers, double factor) {
    return numbers.stream().map(number -> number * factor).toList();
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).sum();
  }
}
