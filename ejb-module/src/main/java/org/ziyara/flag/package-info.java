/**
 * Confirmed visits that no longer fit the rules because of what was ordered since: flagged with the
 * cause, for the director to decide, and un-flagged when the cause goes away. Uses booking (which
 * assesses the visits), explanation, policy, account, audit, rules and shared.
 */
package org.ziyara.flag;
