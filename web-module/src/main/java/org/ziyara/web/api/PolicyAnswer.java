package org.ziyara.web.api;

import java.time.LocalDate;
import java.util.List;
import org.ziyara.policy.PolicyInForce;
import org.ziyara.policy.PolicySheet;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.PolicyValue;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Versioned;

/**
 * A policy.
 *
 * @param inForce its values of today
 * @param values all that concern the level of the key's account, the latest first
 */
public record PolicyAnswer(
    PolicyName name, List<InForce> inForce, List<PolicyValueAnswer> values, int version)
    implements Versioned {

  /**
   * A value that is in force, and where it comes from.
   *
   * @param category the inmates it is for; absent: all for whom no other says otherwise
   */
  public record InForce(
      PolicyName name,
      @MayBeAbsent InmateCategory category,
      int value,
      PolicyInForce.Level level,
      @MayBeAbsent LocalDate from,
      String decidedBy,
      String reason) {

    static InForce of(PolicyInForce line) {
      PolicyValue value = line.value();
      return new InForce(
          line.name(),
          line.category(),
          value.asInt(),
          line.level(),
          value.validFrom(),
          value.decidedBy(),
          value.reason());
    }
  }

  static PolicyAnswer of(PolicySheet sheet) {
    return new PolicyAnswer(
        sheet.name(),
        sheet.inForce().stream().map(InForce::of).toList(),
        sheet.lines().stream().map(line -> PolicyValueAnswer.of(line, sheet.version())).toList(),
        sheet.version());
  }

  @Override
  public String path() {
    return "policies/" + name;
  }
}
