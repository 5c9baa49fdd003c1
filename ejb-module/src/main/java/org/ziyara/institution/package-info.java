/**
 * Institutions, their regional directorates and visiting rooms: where visits take place. Uses
 * account, audit and shared.
 */
package org.ziyara.institution;
