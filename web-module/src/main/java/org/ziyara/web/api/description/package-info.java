/**
 * The description of the API by OpenAPI, made of its own classes. Uses the API and its protocol.
 */
package org.ziyara.web.api.description;
