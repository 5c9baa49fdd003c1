/**
 * What stands in a file of the detention registry, and whether it can be believed: plain Java,
 * without a clock, a folder or a database. The format is described in docs/registry-feed.md.
 */
package org.ziyara.registry.feed;
