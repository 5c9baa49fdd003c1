package org.ziyara.apikey;

import org.ziyara.account.Role;

/** Whoever calls by a key: in whose name, and how far the key goes. */
public record ApiCaller(long keyId, long accountId, Role role, Grants grants) {}
