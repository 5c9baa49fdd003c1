/**
 * The day at the gate: today's list, check-in, admission, refusal, end. Uses booking (whose visits
 * it moves on), visitor (for the types of documents), account, audit and shared.
 */
package org.ziyara.gate;
