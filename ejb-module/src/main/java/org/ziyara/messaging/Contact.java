package org.ziyara.messaging;

/**
 * Where an account wants its messages.
 *
 * @param email null for none, and then not among the channels
 */
record Contact(String phone, String email, Channels channels, String language) {}
