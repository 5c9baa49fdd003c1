package org.ziyara.registry.feed;

/** Why a file is refused whole. */
public enum Refusal {
  /** Nothing stands in it. */
  EMPTY,
  TOO_LARGE,
  /** It is not UTF-8 without a byte order mark. */
  ENCODING,
  /** Its first line is not that of a feed, or of another version. */
  NOT_A_FEED,
  /** Its last line is not the checksum: it is not whole. */
  CHECKSUM_MISSING,
  CHECKSUM_WRONG,
  /** Its second line names other columns. */
  HEADER_WRONG,
  /** Its quotes do not match. */
  NOT_CSV,
  /** It has more or fewer rows than its last line says. */
  ROWS_WRONG,
  /** It speaks of a day to come. */
  DATE_AHEAD,
  /** A later one has been applied before it. */
  DATE_BEHIND,
  /** A later one was applied while it waited for a decision. */
  OVERTAKEN,
  /** It is not in the folder any more, before all of it was applied. */
  FILE_GONE
}
