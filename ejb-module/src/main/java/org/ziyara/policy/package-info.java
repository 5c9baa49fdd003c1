/**
 * The dated values of every number that a director might change; the most specific valid one wins.
 * Uses rules (whose records it fills) and shared.
 */
package org.ziyara.policy;
