package org.ziyara.rules;

/**
 * A rule that knows of a slot its day, its institution and the kinds of visit and room, no more:
 * what it says holds for all such sessions.
 */
interface DayRule extends Rule {}
