package org.ziyara.registry.feed;

/** What a file speaks of; of one day, the whole comes before the changes. */
public enum FeedKind {
  /** Everybody who is in detention: whoever is not named is free. */
  FULL,
  /** Those of whom something has changed. */
  DELTA
}
