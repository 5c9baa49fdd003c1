package org.ziyara.duty;

import java.io.Serializable;
import java.time.Instant;

/** A date with other officers than usual, as its administration sees it. */
public record DutyExceptionView(
    long id, DutyExceptionDetails details, String decidedBy, Instant decidedAt, int version)
    implements Serializable {}
