package org.ziyara.account;

import java.time.Duration;

/** How often something may be tried within a window of time before it has to wait. */
public enum Limit {
  /** Passwords for one name. */
  SIGN_IN_NAME(10, Duration.ofMinutes(15)),
  /** Passwords from one address; a whole town may share the address of its mobile network. */
  SIGN_IN_ADDRESS(1000, Duration.ofMinutes(15)),
  /** Tries at one code. */
  CODE(5, Duration.ofMinutes(30)),
  /** Codes sent to one phone. */
  CODE_SENT(5, Duration.ofHours(1)),
  /** Inmates asked for by one visitor: nobody may probe who is in prison. */
  LINK_REQUEST(10, Duration.ofHours(24));

  private final int most;
  private final Duration window;

  Limit(int most, Duration window) {
    this.most = most;
    this.window = window;
  }

  int most() {
    return most;
  }

  Duration window() {
    return window;
  }
}
