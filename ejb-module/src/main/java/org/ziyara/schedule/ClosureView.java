package org.ziyara.schedule;

import java.time.Instant;

/** A closure as its administration sees it. */
public record ClosureView(
    long id, ClosureDetails details, String decidedBy, Instant decidedAt, int version) {}
