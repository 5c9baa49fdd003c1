/**
 * Reminds families of their visits some days and some hours before. Uses booking, messaging,
 * policy, rules, shared.
 */
package org.ziyara.reminder;
