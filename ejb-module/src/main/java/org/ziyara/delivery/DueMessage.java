package org.ziyara.delivery;

/**
 * A message to be sent.
 *
 * @param messageId the same at each attempt, by which the gateway knows a repetition
 * @param attempts how many have failed
 */
record DueMessage(long id, String messageId, String recipient, String body, int attempts) {}
