/**
 * Figures over all institutions for the central administration: the coming week as it stands, and
 * the facts of each day that is over, which the night counts. Uses institution (whose states it
 * shows), account (for the names of the roles) and shared.
 */
package org.ziyara.reporting;
