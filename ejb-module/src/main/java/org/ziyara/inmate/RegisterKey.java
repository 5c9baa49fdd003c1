package org.ziyara.inmate;

/** Where a person is registered, and under which number. */
public record RegisterKey(long institutionId, String number) {}
