/**
 * Visits that have lost their time or place: where they go, or that they are called off, and what
 * their families answer. The night finds the places by {@link org.ziyara.rebalance}, the rules say
 * which ones there are. Uses booking, rebalance, rules, policy, night, messaging, account, audit,
 * explanation and shared.
 */
package org.ziyara.relocation;
