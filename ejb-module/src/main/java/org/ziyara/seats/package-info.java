/**
 * The night's work on seats: what demand there is, where the seats and the mobile teams go, and
 * what was won by it. Loads, asks {@code rebalance}, and applies. Uses rebalance, duty, policy,
 * institution, rules, account and shared.
 */
package org.ziyara.seats;
