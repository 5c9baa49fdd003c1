/**
 * The deployed application as an HTTP client and the database see it: journeys, races, bad input,
 * roles, headers, and how many statements each page costs.
 */
package org.ziyara.http;
