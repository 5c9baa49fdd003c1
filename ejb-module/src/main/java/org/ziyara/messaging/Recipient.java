package org.ziyara.messaging;

/**
 * Where one message goes, and in which language.
 *
 * @param address a phone number in E.164, or an e-mail address
 * @param accountId whose address it is; null for one that is not proved yet
 */
record Recipient(Channel channel, String address, String language, Long accountId) {}
