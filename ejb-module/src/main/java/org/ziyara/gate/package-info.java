/**
 * The day at the gate: today's list, check-in, admission, refusal. Uses booking, account, audit,
 * shared.
 */
package org.ziyara.gate;
