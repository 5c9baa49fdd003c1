/** Read-only figures over all institutions for the central administration. Uses shared. */
package org.ziyara.reporting;
