/**
 * Reminds families of their visits by SMS, some days and some hours before. Uses booking,
 * messaging, policy, rules, shared.
 */
package org.ziyara.reminder;
