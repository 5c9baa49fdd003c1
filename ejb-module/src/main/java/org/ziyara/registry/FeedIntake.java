package org.ziyara.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.inmate.Register;
import org.ziyara.institution.Institutions;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.registry.FeedRepository.Read;
import org.ziyara.registry.feed.Drop;
import org.ziyara.registry.feed.Feed;
import org.ziyara.registry.feed.FeedHead;
import org.ziyara.registry.feed.FeedReader;
import org.ziyara.registry.feed.FeedRefusedException;
import org.ziyara.registry.feed.Refusal;
import org.ziyara.rules.PolicyName;

/** Decides of each file what is to become of it, before anything is taken from it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FeedIntake {

  @Inject private RegistryFolder folder;
  @Inject private FeedRepository feeds;
  @Inject private FeedQueries queries;
  @Inject private Register register;
  @Inject private Institutions institutions;
  @Inject private PolicyQueries policies;
  @Inject private Clock clock;

  /**
   * Records a file that was not read before, under whatever name.
   *
   * @param date the business date on which it is read
   */
  FeedView take(Path file, LocalDate date) {
    String checksum = folder.checksum(file);
    if (queries.byChecksum(checksum).isEmpty()) {
      record(file, checksum, new Read(date, clock.instant()));
    }
    return queries.byChecksum(checksum).orElseThrow();
  }

  private void record(Path file, String checksum, Read read) {
    String name = file.getFileName().toString();
    try {
      accept(name, checksum, parse(folder.content(file)), read);
    } catch (FeedRefusedException cause) {
      feeds.insertRefused(checksum, name, folder.head(file), cause, read);
    }
  }

  /** The same file is read alike whenever it is: nobody in it is born after its own date. */
  Feed parse(byte[] content) {
    return FeedReader.read(content, institutions.ids());
  }

  private void accept(String name, String checksum, Feed feed, Read read) {
    checkOrder(feed.head(), read.on());
    List<Drop> drops = feed.drops(register.present(feed.head().date()));
    int percent = policies.nation().on(read.on()).number(PolicyName.REGISTRY_DROP_PERCENT);
    boolean asks = Drop.isAnyMoreThan(drops, percent);
    FeedState state = asks ? FeedState.WAITING : FeedState.APPLYING;
    long id = feeds.insert(checksum, name, feed.head(), state, feed.entries().size(), read);
    feeds.addRejects(id, feed.rejects());
    feeds.addDrops(id, drops, percent);
    if (!asks) {
      feeds.overtake(feed.head(), read.at());
    }
  }

  private void checkOrder(FeedHead head, LocalDate date) {
    if (head.date().isAfter(date)) {
      throw new FeedRefusedException(Refusal.DATE_AHEAD, date, head.date());
    }
    queries
        .lastApplied()
        .filter(last -> last.compareTo(head) > 0)
        .ifPresent(
            last -> {
              throw new FeedRefusedException(
                  Refusal.DATE_BEHIND,
                  last.kind() + " " + last.date(),
                  head.kind() + " " + head.date());
            });
  }
}
