package org.ziyara.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.PolicyName;
import org.ziyara.shared.Transience;

/**
 * Takes over what the registry has written; for the batch job and the timer, which are nobody
 * signed in. Whatever was interrupted goes on; whatever was done before is recognized.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrySyncService {

  /** What lies beside a feed is read by those who keep the registry. */
  private static final Locale OF_THE_REGISTRY = Locale.forLanguageTag("fr-MA");

  @Inject private RegistryFolder folder;
  @Inject private FeedIntake intake;
  @Inject private FeedApplication application;
  @Inject private FeedRepository feeds;
  @Inject private FeedQueries queries;
  @Inject private PolicyQueries policies;
  @Inject private Clock clock;

  /**
   * Goes on with what was interrupted, then takes over the next file. One that is refused, or that
   * waits for the centre, does not stop those that follow.
   *
   * @param date the business date
   * @return whether there was one
   */
  public boolean syncNext(LocalDate date) {
    goOn();
    for (Path file : folder.files()) {
      Optional<FeedView> known = queries.byChecksum(folder.checksum(file));
      FeedView feed = known.orElseGet(() -> Transience.repeat(() -> intake.take(file, date)));
      if (feed.state() == FeedState.APPLYING) {
        application.apply(feed);
      }
      putAway(file, feed.id());
      if (known.isEmpty()) {
        return true;
      }
    }
    removeOld(date);
    return false;
  }

  /**
   * Files name people: they are not kept longer than policy says, whether they were fetched or not.
   */
  private void removeOld(LocalDate date) {
    int days = policies.nation().on(date).number(PolicyName.RETENTION_FEED_DAYS);
    folder.removeDone(date.minusDays(days).atStartOfDay(clock.getZone()).toInstant());
  }

  /** Goes on with what is to be applied: interrupted, or confirmed by the centre. */
  public void goOn() {
    for (FeedView feed : queries.applying()) {
      application.apply(feed);
      folder.file(feed.fileName()).ifPresent(file -> putAway(file, feed.id()));
    }
  }

  /**
   * How many people were written since the last call, without those of feeds that the centre has
   * confirmed: each is told once, if the caller's transaction is committed.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public int countWritten() {
    return feeds.countWritten();
  }

  private void putAway(Path file, long feedId) {
    FeedView feed = queries.feed(feedId).orElseThrow();
    if (feed.state().isEnded()) {
      String rejects = RejectFile.of(queries.rejects(feedId, Integer.MAX_VALUE), OF_THE_REGISTRY);
      folder.putAway(file, feed.checksum(), rejects);
    }
  }
}
