package org.ziyara.registry.feed;

import java.util.Map;
import org.ziyara.shared.ZiyaraException;

/** A file from which nothing is taken. */
public class FeedRefusedException extends ZiyaraException {

  private static final int LONGEST = 100;

  /** With nothing to compare. */
  public FeedRefusedException(Refusal refusal) {
    this(refusal, "", "");
  }

  /**
   * @param expected what should have been there
   * @param found what was
   */
  public FeedRefusedException(Refusal refusal, Object expected, Object found) {
    super(refusal.name(), Map.of("expected", brief(expected), "found", brief(found)));
  }

  public Refusal refusal() {
    return Refusal.valueOf(code());
  }

  public String expected() {
    return (String) arguments().get("expected");
  }

  public String found() {
    return (String) arguments().get("found");
  }

  private static String brief(Object value) {
    String text = value.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }
}
