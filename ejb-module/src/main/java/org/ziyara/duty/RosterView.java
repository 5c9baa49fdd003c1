package org.ziyara.duty;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The officers on duty in the week of an institution, by weekday and part of the day; where none is
 * named, nobody has said.
 *
 * @param decidedBy null, as {@code decidedAt}, until somebody has said something
 * @param version 0 until then
 */
public record RosterView(List<OfficerDuty> duties, String decidedBy, Instant decidedAt, int version)
    implements Serializable {
  public RosterView {
    duties = List.copyOf(duties);
  }
}
