/**
 * Institutions, their regional directorates and visiting rooms: where visits take place. Uses
 * shared.
 */
package org.ziyara.institution;
