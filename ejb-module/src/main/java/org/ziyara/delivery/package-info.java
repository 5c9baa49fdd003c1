/**
 * Sends what waits in the outbox, by gateways that are settings, and tells the centre how it goes.
 * Uses messaging, policy, audit, account, shared.
 */
package org.ziyara.delivery;
