package org.ziyara.institution;

import java.util.List;

/** What anybody may know of an institution: its timetable and its closures to come. */
public record InstitutionInfo(
    InstitutionSummary institution, List<SessionTime> timetable, List<ClosureNotice> closures) {}
