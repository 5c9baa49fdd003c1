package org.ziyara.shared;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates as Moroccans write them, the same in pages, refusals and messages: months by their names,
 * Western digits, and "1er" in French.
 */
public enum DateText {
  /** Tuesday 24 November 2026. */
  FULL("EEEE ", " MMMM yyyy"),
  /** Tuesday 24 November. */
  WITHOUT_YEAR("EEEE ", " MMMM"),
  /** 24 November 2026. */
  WITHOUT_WEEKDAY("", " MMMM yyyy");

  private static final Map<Long, String> FRENCH_ORDINAL = Map.of(1L, "1er");

  private final String before;
  private final String after;
  private final Map<Locale, DateTimeFormatter> formatters = new ConcurrentHashMap<>();

  DateText(String before, String after) {
    this.before = before;
    this.after = after;
  }

  public String of(LocalDate date, Locale locale) {
    return formatters.computeIfAbsent(locale, this::formatter).format(date);
  }

  private DateTimeFormatter formatter(Locale locale) {
    boolean french = "fr".equals(locale.getLanguage());
    return new DateTimeFormatterBuilder()
        .appendPattern(before)
        .appendText(DAY_OF_MONTH, french ? FRENCH_ORDINAL : Map.of())
        .appendPattern(after)
        .toFormatter(locale);
  }
}
