package org.ziyara.web.common;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.ziyara.booking.Wishes;
import org.ziyara.shared.Input;
import org.ziyara.shared.ZiyaraException;

/** When a family could come, as a page asks for it. */
public abstract class WishForm {

  private static final int FIRST_HOUR = 7;
  private static final int LAST_HOUR = 20;
  private static final int DAYS = 28;

  private Set<DayOfWeek> wished = Set.of();
  private String from;
  private String to;
  private String firstDay;
  private String lastDay;

  /** What the form proposes to those who wait not yet: any time of the coming weeks. */
  protected static Wishes anyTime(LocalDate today) {
    LocalDate tomorrow = today.plusDays(1);
    return new Wishes(
        EnumSet.allOf(DayOfWeek.class),
        LocalTime.of(FIRST_HOUR, 0),
        LocalTime.of(LAST_HOUR, 0),
        tomorrow,
        tomorrow.plusDays(DAYS));
  }

  protected void fillIn(Wishes wishes, LocalDate today) {
    wished = wishes.weekdays();
    from = wishes.from().toString();
    to = wishes.to().toString();
    firstDay = (wishes.firstDay().isBefore(today) ? today : wishes.firstDay()).toString();
    lastDay = wishes.lastDay().toString();
  }

  /**
   * What was filled in.
   *
   * @throws org.ziyara.shared.InputRefusedException DAY_INVALID
   */
  protected Wishes wishes() {
    Input input = new Input();
    LocalDate first = input.read("firstDay", () -> day(firstDay));
    LocalDate last = input.read("lastDay", () -> day(lastDay));
    input.check();
    return new Wishes(sent(), LocalTime.parse(from), LocalTime.parse(to), first, last);
  }

  private static LocalDate day(String typed) {
    LocalDate day = AskedDay.or(typed, null);
    if (day == null) {
      throw new ZiyaraException("DAY_INVALID");
    }
    return day;
  }

  /** Plain check boxes' values, since a stateless page must not depend on the rows of a list. */
  private static Set<DayOfWeek> sent() {
    String[] values = Faces.getRequestParameterValues("weekday");
    Set<String> digits = values == null ? Set.of() : Set.copyOf(Arrays.asList(values));
    return Stream.of(DayOfWeek.values())
        .filter(day -> digits.contains(Integer.toString(day.getValue())))
        .collect(Collectors.toSet());
  }

  public DayOfWeek[] getWeekdays() {
    return DayOfWeek.values();
  }

  public boolean ticked(DayOfWeek day) {
    return (Faces.isPostback() ? sent() : wished).contains(day);
  }

  public List<String> getHours() {
    return IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
        .mapToObj(hour -> LocalTime.of(hour, 0).toString())
        .toList();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(String firstDay) {
    this.firstDay = firstDay;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay;
  }
}
