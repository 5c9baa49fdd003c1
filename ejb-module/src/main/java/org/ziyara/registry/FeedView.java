package org.ziyara.registry;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.registry.feed.FeedKind;

/**
 * A file of the registry as the centre sees it.
 *
 * @param kind null, as {@code date}, for a file that does not say
 * @param refusal null unless it was refused
 * @param entries people of whom it speaks and who can be taken
 * @param reached how many of them are done
 * @param changed people who were written, of those
 * @param absent people who are free because a full feed does not name them
 * @param before people in detention in the nation before it, and {@code after} it
 * @param decidedBy null unless the centre has decided
 */
public record FeedView(
    long id,
    String checksum,
    String fileName,
    FeedKind kind,
    LocalDate date,
    FeedState state,
    Refused refusal,
    int entries,
    int reached,
    int changed,
    int unchanged,
    int rejected,
    int absent,
    int before,
    int after,
    Instant readAt,
    String decidedBy,
    Instant endedAt)
    implements Serializable {

  /** Why, and what was compared. */
  public record Refused(String code, String expected, String found) implements Serializable {}

  /** Lines that were read: what can be taken and what cannot. */
  public int read() {
    return kind == null ? 0 : entries + rejectedAtOnce();
  }

  private int rejectedAtOnce() {
    return rejected - (reached - changed - unchanged);
  }

  /** How much is done, in per cent. */
  public int percent() {
    return entries == 0 ? 100 : (int) (100L * reached / entries);
  }
}
