/**
 * Puts decisions into words: each violation with the value compared, since when, by whose order,
 * and what to do next, in the reader's language. Uses rules and shared.
 */
package org.ziyara.explanation;
