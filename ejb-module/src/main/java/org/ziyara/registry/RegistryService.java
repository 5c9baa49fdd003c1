package org.ziyara.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.registry.feed.FeedHead;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** The registry's feeds, for the central administration: watch, confirm, reject. */
@Stateless
@RolesAllowed(Roles.CENTRAL)
public class RegistryService {

  private static final String FEED = "REGISTRY_FEED";

  /** A line that was rejected, with the reason in the reader's language. */
  public record RejectedLine(int line, String column, String reason) {}

  @Inject private RegistryFolder folder;
  @Inject private FeedRepository feeds;
  @Inject private FeedQueries queries;
  @Inject private RegistryTimer timer;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Whether this installation has a folder for the registry's files. */
  public boolean isConfigured() {
    return folder.isThere();
  }

  /** The last files, the newest first. */
  public List<FeedView> latest(int limit) {
    return queries.latest(limit);
  }

  /** What each institution would lose or gain, those over the limit first. */
  public List<DropView> drops(long feedId) {
    return queries.drops(feedId);
  }

  /** The lines that were rejected, in order. */
  public List<RejectedLine> rejects(long feedId, Locale locale, int limit) {
    return queries.rejects(feedId, limit).stream()
        .map(
            reject ->
                new RejectedLine(reject.line(), reject.column(), RejectFile.reason(reject, locale)))
        .toList();
  }

  /** All of them as CSV: line, column, code, reason. */
  public String rejectFile(long feedId, Locale locale) {
    return RejectFile.of(queries.rejects(feedId, Integer.MAX_VALUE), locale);
  }

  /** Has the folder read now, and not only at night. */
  public void readNow() {
    audit.record("REGISTRY_READ", FEED, null, null, null);
    timer.readNow();
  }

  /**
   * Lets so many people go: it is applied within seconds.
   *
   * @throws ZiyaraException FEED_DECIDED when it does not wait any more
   */
  public void confirm(long feedId) {
    FeedView feed = decide(feedId, FeedState.APPLYING);
    feeds.overtake(new FeedHead(feed.kind(), feed.date()), clock.instant());
    audit.record("REGISTRY_FEED_CONFIRMED", FEED, feedId, null, null);
  }

  /**
   * Nothing is taken from it.
   *
   * @throws ZiyaraException FEED_DECIDED when it does not wait any more
   */
  public void reject(long feedId) {
    decide(feedId, FeedState.REJECTED);
    audit.record("REGISTRY_FEED_REJECTED", FEED, feedId, null, null);
  }

  private FeedView decide(long feedId, FeedState decision) {
    FeedView feed = queries.feed(feedId).orElseThrow(NotFoundException::new);
    if (!feeds.decide(feedId, decision, caller.account().displayName(), clock.instant())) {
      throw new ZiyaraException("FEED_DECIDED");
    }
    return feed;
  }
}
