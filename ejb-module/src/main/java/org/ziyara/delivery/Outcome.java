package org.ziyara.delivery;

/**
 * What came of one attempt.
 *
 * @param failure what the gateway said; null when it was sent
 */
record Outcome(Verdict verdict, String failure) {

  static final Outcome SENT = new Outcome(Verdict.SENT, null);

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
