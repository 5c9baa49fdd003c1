/**
 * The deployed application as an HTTP client and the database see it: journeys, races, bad input,
 * roles, headers, how many statements each page costs, the night, and the death of the database or
 * the server.
 */
package org.ziyara.http;
