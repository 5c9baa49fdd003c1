/**
 * Keys of the JSON API: programs act by them in the name of an account, within scopes. Uses
 * account, audit and shared.
 */
package org.ziyara.apikey;
