package org.ziyara.web.api;

import java.time.LocalDate;
import org.ziyara.policy.PolicyInForce.Level;
import org.ziyara.policy.PolicyLine;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Versioned;

/**
 * A value that was decided.
 *
 * @param category the inmates it is for; absent: all
 * @param to the last day; absent: no end
 * @param own whether it was decided at the level of the key's account
 * @param version of the policy at that level: it grows with each change of any of its values
 */
public record PolicyValueAnswer(
    long id,
    PolicyName name,
    @MayBeAbsent InmateCategory category,
    int value,
    LocalDate from,
    @MayBeAbsent LocalDate to,
    Level level,
    PolicyLine.Phase phase,
    boolean own,
    String decidedBy,
    String reason,
    int version)
    implements Versioned {

  static PolicyValueAnswer of(PolicyLine line, int version) {
    return new PolicyValueAnswer(
        line.id(),
        line.name(),
        line.category(),
        line.value().asInt(),
        line.value().validFrom(),
        line.validTo(),
        line.level(),
        line.phase(),
        line.own(),
        line.value().decidedBy(),
        line.value().reason(),
        version);
  }

  @Override
  public String path() {
    return "policies/" + name + "/values/" + id;
  }
}
