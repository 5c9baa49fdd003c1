package org.ziyara.order;

import java.io.Serializable;
import java.time.Instant;
import org.ziyara.rules.Agenda.Scope;
import org.ziyara.shared.Localized;

/**
 * Whom an inmate must not meet, as the director reads it; never for families.
 *
 * @param institution where the other one is
 */
public record NonAssociationView(
    long id,
    int version,
    long otherInmateId,
    String registerNumber,
    Localized name,
    Localized institution,
    Scope scope,
    String reason,
    String decidedBy,
    Instant decidedAt)
    implements Serializable {}
