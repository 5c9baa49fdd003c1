/**
 * The people in prison, as the registry knows them, and their contact lists. Uses institution,
 * account, audit, rules and shared.
 */
package org.ziyara.inmate;
