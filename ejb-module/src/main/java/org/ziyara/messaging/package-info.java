/**
 * Messages to the outside, written to the outbox in the transaction that causes them. Uses shared.
 */
package org.ziyara.messaging;
