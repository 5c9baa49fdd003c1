package org.ziyara.registry.feed;

/**
 * A line that is not taken.
 *
 * @param line from 1, as an editor counts
 * @param column what is wrong stands there
 */
public record Reject(int line, String column, RejectCode code) {}
