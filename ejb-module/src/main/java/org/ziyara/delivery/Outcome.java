package org.ziyara.delivery;

/**
 * What came of one attempt.
 *
 * @param failure what the gateway said, shortened; null when it was sent
 */
record Outcome(Verdict verdict, String failure) {

  static final Outcome SENT = new Outcome(Verdict.SENT, null);

  private static final int SHOWN = 120;

  static Outcome failed(Verdict verdict, String said) {
    String line = said.strip().replaceAll("\\s+", " ");
    return new Outcome(verdict, line.substring(0, Math.min(line.length(), SHOWN)));
  }

  enum Verdict {
    SENT,
    /** Not this message, never. */
    REFUSED,
    /** Not now. */
    FAILED,
    /** There is no gateway to be spoken to: not the message's fault. */
    UNREACHABLE
  }
}
