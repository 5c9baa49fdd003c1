package org.ziyara.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ziyara.institution.Institutions;
import org.ziyara.registry.feed.Feed;
import org.ziyara.registry.feed.FeedRefusedException;
import org.ziyara.registry.feed.Refusal;
import org.ziyara.shared.Transience;
import org.ziyara.shared.ZiyaraException;

/**
 * Applies a feed in portions, each in a transaction of its own together with the checkpoint: after
 * a kill whoever comes goes on behind the last of them.
 */
@ApplicationScoped
class FeedApplication {

  private static final Logger LOG = Logger.getLogger(FeedApplication.class.getName());

  /** People in a transaction: many enough to be quick, few enough to lock nobody for long. */
  private static final int PORTION = 1_000;

  /** When so many people of a feed fail in an unforeseen way, it is not because of them. */
  private static final int MOST_SET_ASIDE = 20;

  @Inject private RegistryFolder folder;
  @Inject private FeedIntake intake;
  @Inject private FeedTransaction transaction;
  @Inject private FeedRepository feeds;
  @Inject private Institutions institutions;

  /** Goes on until all of it is applied. */
  void apply(FeedView view) {
    Optional<Feed> read = read(view);
    if (read.isEmpty()) {
      transaction.refuse(view.id(), Refusal.FILE_GONE);
      return;
    }
    Feed feed = read.get();
    int reached = transaction.begin(view.id(), feed);
    while (reached < feed.entries().size()) {
      enter(view.id(), feed, reached, feed.portionEnd(reached, PORTION));
      reached = feeds.reached(view.id());
    }
    if (feed.endsAbsence()) {
      institutions
          .ids()
          .values()
          .forEach(id -> Transience.repeat(() -> transaction.releaseAbsent(view.id(), feed, id)));
    }
    transaction.end(view.id());
  }

  /** The file, unless it has gone, or another lies in its place. */
  private Optional<Feed> read(FeedView view) {
    try {
      return folder
          .file(view.fileName())
          .filter(file -> folder.checksum(file).equals(view.checksum()))
          .map(file -> intake.parse(folder.content(file)));
    } catch (FeedRefusedException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * A portion that fails for a reason nobody foresaw is tried in halves, until the one person is
   * found who is the cause: the others are entered all the same. What befalls many is not theirs.
   */
  private void enter(long feedId, Feed feed, int from, int to) {
    try {
      Transience.repeat(() -> transaction.enter(feedId, feed, from, to));
    } catch (ZiyaraException busy) {
      throw busy;
    } catch (RuntimeException unforeseen) {
      if (to - from > 1) {
        int middle = (from + to) / 2;
        enter(feedId, feed, from, middle);
        enter(feedId, feed, middle, to);
      } else if (feeds.setAside(feedId) >= MOST_SET_ASIDE) {
        throw unforeseen;
      } else {
        LOG.log(
            Level.WARNING,
            unforeseen,
            () -> "A line of the registry's feed fails: " + feed.entries().get(from).line());
        transaction.setAside(feedId, feed, from);
      }
    }
  }
}
