package org.ziyara.policy;

import java.time.LocalDate;
import org.ziyara.rules.PolicyValue;

/**
 * A value that somebody thinks of deciding.
 *
 * @param national whether it is for the nation, or for one institution
 */
public record PolicyProposal(PolicyChange change, boolean national, String decidedBy) {

  /** The policies as they would be. */
  public PolicyBook in(PolicyBook policies) {
    return policies.with(dated(change.from(), change.to()));
  }

  /** The policies as they would be if the value had held all along. */
  public PolicyBook allAlongIn(PolicyBook policies) {
    return policies.with(dated(LocalDate.EPOCH, null));
  }

  private DatedValue dated(LocalDate first, LocalDate last) {
    PolicyValue value =
        new PolicyValue(
            change.name().key(),
            change.value().toString(),
            change.from(),
            decidedBy,
            change.reason(),
            national);
    return new DatedValue(0, value, change.category(), first, last);
  }
}
