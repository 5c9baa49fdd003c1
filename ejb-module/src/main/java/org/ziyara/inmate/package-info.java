/** The people in prison, as the registry knows them, and their contact lists. Uses shared. */
package org.ziyara.inmate;
