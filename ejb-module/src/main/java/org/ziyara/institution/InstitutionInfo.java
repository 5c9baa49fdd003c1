package org.ziyara.institution;

import java.util.List;

/**
 * What anybody may know of an institution: its weeks, what counts today first, and its closures to
 * come.
 */
public record InstitutionInfo(
    InstitutionSummary institution, List<Week> weeks, List<ClosureNotice> closures) {}
