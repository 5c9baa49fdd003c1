package org.ziyara.duty;

import java.io.Serializable;

/** A mobile team as the centre sees it. */
public record TeamView(long id, String region, String code, TeamDetails details, int version)
    implements Serializable {}
