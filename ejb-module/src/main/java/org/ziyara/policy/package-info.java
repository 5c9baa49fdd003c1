/**
 * The dated values of every number that a director might change; the most specific valid one wins.
 * Uses rules (whose records it fills), account (for the caller's institution and name), audit and
 * shared.
 */
package org.ziyara.policy;
