package org.ziyara.delivery;

/**
 * A message to be sent.
 *
 * @param messageId the same at each attempt, by which the gateway knows a repetition
 * @param recipient a phone number or an e-mail address, as the channel wants it
 * @param subject null for an SMS
 * @param attempts how many have failed
 */
record DueMessage(
    long id,
    String messageId,
    String recipient,
    String language,
    String subject,
    String body,
    int attempts) {}
