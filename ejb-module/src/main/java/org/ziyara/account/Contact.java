package org.ziyara.account;

import org.ziyara.messaging.Channels;

/**
 * Where a person gets messages.
 *
 * @param email the proved address; null for none
 * @param unproved an address to which a code was sent; null for none
 */
public record Contact(String phone, String email, String unproved, Channels channels) {}
