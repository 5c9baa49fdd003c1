package org.ziyara.apikey;

import java.io.Serializable;
import java.time.Instant;

/**
 * A key as lists show it.
 *
 * @param account the name of the account in whose name it acts
 * @param institution the code of the account's institution; null for the centre
 * @param revokedAt null while it is not
 * @param lastUsedAt to the minute; null before the first use
 */
public record KeyView(
    long id,
    String name,
    String account,
    String institution,
    Grants grants,
    Instant createdAt,
    Instant expiresAt,
    Instant revokedAt,
    Instant lastUsedAt,
    int version)
    implements Serializable {}
