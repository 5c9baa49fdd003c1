package org.ziyara.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.ziyara.shared.DateText;
import org.ziyara.shared.Localized;

/** Dates, times and names as the reader writes them. */
@Named
@RequestScoped
public class Format {

  private static final int PERCENT_DIGITS = 2;

  private final Locale locale;
  private final Clock clock;

  /** For the container's proxy. */
  protected Format() {
    this(Locale.ROOT, Clock.systemUTC());
  }

  @Inject
  public Format(Language language, Clock clock) {
    this(language.getLocale(), clock);
  }

  Format(Locale locale, Clock clock) {
    this.locale = locale;
    this.clock = clock;
  }

  /** Tuesday 24 November 2026. */
  public String date(LocalDate date) {
    return written(date, DateText.FULL);
  }

  /** Tuesday 24 November. */
  public String day(LocalDate date) {
    return written(date, DateText.WITHOUT_YEAR);
  }

  /** 24 November 2026. */
  public String shortDate(LocalDate date) {
    return written(date, DateText.WITHOUT_WEEKDAY);
  }

  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  public String month(Month month) {
    return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  public String monthOf(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  /** Full years of age today. */
  public int age(LocalDate born) {
    return Period.between(born, LocalDate.now(clock)).getYears();
  }

  public List<Month> getMonths() {
    return List.of(Month.values());
  }

  /** 09:30, the same in all languages. */
  public String time(LocalTime time) {
    return formatted(time, "HH:mm");
  }

  /** The clock time of an instant where the visits take place. */
  public String clockTime(Instant instant) {
    return formatted(here(instant), "HH:mm");
  }

  /** The day of an instant where the visits take place. */
  public String dayOf(Instant instant) {
    return shortDate(here(instant).toLocalDate());
  }

  /** A number with so many digits after the decimal mark. */
  public String decimal(double number, int digits) {
    NumberFormat form = NumberFormat.getNumberInstance(locale);
    form.setMinimumFractionDigits(digits);
    form.setMaximumFractionDigits(digits);
    return form.format(number);
  }

  /** A part of one, in per cent with up to two digits after the decimal mark. */
  public String percent(double part) {
    NumberFormat form = NumberFormat.getPercentInstance(locale);
    form.setMaximumFractionDigits(PERCENT_DIGITS);
    return form.format(part);
  }

  /** The form of a name that the reader can read; nothing where there is no name. */
  public String local(Localized name) {
    return name == null ? "" : name.in(locale);
  }

  private ZonedDateTime here(Instant instant) {
    return instant.atZone(clock.getZone());
  }

  private String written(LocalDate date, DateText form) {
    return date == null ? "" : form.of(date, locale);
  }

  private String formatted(TemporalAccessor moment, String pattern) {
    return moment == null ? "" : DateTimeFormatter.ofPattern(pattern, locale).format(moment);
  }
}
