/**
 * Read-only figures over all institutions for the central administration. Uses institution (whose
 * states it shows), account (for the names of the roles) and shared.
 */
package org.ziyara.reporting;
