package org.ziyara.web.family;

import java.time.LocalDate;
import org.ziyara.institution.InstitutionSummary;
import org.ziyara.institution.RolloutState;

/** Whether families can book at an institution: today, from a day that is known, or later. */
public enum Opening {
  NOW("good"),
  FROM("wait"),
  LATER("calm");

  private final String tone;

  Opening(String tone) {
    this.tone = tone;
  }

  static Opening of(InstitutionSummary institution, LocalDate today) {
    RolloutState state = institution.rolloutState();
    boolean decided = state == RolloutState.PILOT || state == RolloutState.LIVE;
    if (!decided || institution.liveFrom() == null) {
      return LATER;
    }
    return institution.liveFrom().isAfter(today) ? FROM : NOW;
  }

  /** The colour of its badge. */
  public String tone() {
    return tone;
  }
}
