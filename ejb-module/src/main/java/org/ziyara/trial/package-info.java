/**
 * Trials of policies: what a value would change, before it is decided, for the visits booked and
 * for the requests of the last weeks. Uses booking (which assesses them), policy, institution,
 * account, audit, rules and shared.
 */
package org.ziyara.trial;
