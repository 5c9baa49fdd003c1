/**
 * What all calls of the API have in common: who calls and within which scopes, JSON from and to
 * records, versions, pages, limits, problems. Uses apikey, common and shared.
 */
package org.ziyara.web.api.protocol;
