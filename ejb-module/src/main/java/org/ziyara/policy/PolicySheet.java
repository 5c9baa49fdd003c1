package org.ziyara.policy;

import java.util.List;
import org.ziyara.rules.PolicyName;

/**
 * One policy as its reader may see and change it.
 *
 * @param version grows with each change: who changes the policy says what was seen
 * @param national whether the reader's level is the nation
 * @param editable whether the reader may change it
 * @param lines every value that concerns the reader's level, the latest first
 */
public record PolicySheet(
    PolicyName name,
    int version,
    boolean national,
    boolean editable,
    List<PolicyInForce> inForce,
    List<PolicyLine> lines) {}
