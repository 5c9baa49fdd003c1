package org.ziyara.policy;

import java.util.List;

/** The values of a day, and those that begin after it, soonest first. */
public record PolicyDay(List<PolicyInForce> inForce, List<PolicyLine> toCome) {}
