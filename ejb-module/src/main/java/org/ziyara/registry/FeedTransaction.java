package org.ziyara.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.ziyara.inmate.Register;
import org.ziyara.registry.PortionWriter.Written;
import org.ziyara.registry.feed.Feed;
import org.ziyara.registry.feed.FeedEntry;
import org.ziyara.registry.feed.Refusal;
import org.ziyara.registry.feed.Reject;
import org.ziyara.registry.feed.RejectCode;

/**
 * The transactions in which a feed is applied. Each holds the feed's row, does something and
 * records that it is done, all or nothing; what another server has done meanwhile it leaves alone.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FeedTransaction {

  @Inject private FeedRepository feeds;
  @Inject private PortionWriter writer;
  @Inject private Register register;
  @Inject private Clock clock;

  /**
   * How many of its entries are done. A file that is read otherwise than at first, because there is
   * an institution that was unknown then, begins anew: what has been written stays so.
   */
  int begin(long feedId, Feed feed) {
    int reached = feeds.lock(feedId).orElse(feed.entries().size());
    if (feeds.entries(feedId) == feed.entries().size()) {
      return reached;
    }
    feeds.beginAnew(feedId, feed.entries().size());
    feeds.addRejects(feedId, feed.rejects());
    return 0;
  }

  /** Enters the people from one entry to before another, if it is their turn. */
  void enter(long feedId, Feed feed, int from, int to) {
    if (isTurn(feedId, from)) {
      Written written = writer.write(feed, feed.entries().subList(from, to));
      feeds.addRejects(feedId, written.rejects());
      feeds.reach(feedId, to, written.changed(), written.unchanged());
    }
  }

  /** Leaves out the one person who could not be entered for a reason that nobody foresaw. */
  void setAside(long feedId, Feed feed, int index) {
    if (isTurn(feedId, index)) {
      FeedEntry entry = feed.entries().get(index);
      feeds.addRejects(
          feedId, List.of(new Reject(entry.line(), "institution", RejectCode.UNEXPECTED)));
      feeds.reach(feedId, index + 1, 0, 0);
    }
  }

  /** Whoever is in the institution but not in the feed is free. */
  void releaseAbsent(long feedId, Feed feed, long institutionId) {
    if (isTurn(feedId, feed.entries().size())) {
      String detail = "registry " + feed.head().date();
      feeds.addAbsent(
          feedId, register.releaseAllBut(feed.named(), institutionId, feed.head().date(), detail));
    }
  }

  void end(long feedId) {
    feeds.applied(feedId, clock.instant());
  }

  void refuse(long feedId, Refusal cause) {
    feeds.refuse(feedId, cause, clock.instant());
  }

  private boolean isTurn(long feedId, int index) {
    return feeds.lock(feedId).equals(OptionalInt.of(index));
  }
}
