/**
 * When visits can take place: session templates, closures, and the slots rolled out from them. Uses
 * institution, policy, rules, account, audit and shared.
 */
package org.ziyara.schedule;
