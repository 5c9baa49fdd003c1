package org.ziyara.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BooleanSupplier;
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
  @Inject private FeedQueries queries;

  /**
   * Reads the files in the folder one after the other. One that is refused, or that waits for the
   * centre, does not stop the others.
   *
   * @param date the business date
   * @param stopped asked now and then; what is left is for the next time
   * @return how many people were written on that date without the centre's confirmation
   */
  public int sync(LocalDate date, BooleanSupplier stopped) {
    goOn(stopped);
    for (Path file : folder.files()) {
      if (stopped.getAsBoolean()) {
        break;
      }
      FeedView feed = Transience.repeat(() -> intake.take(file, date));
      if (feed.state() == FeedState.APPLYING) {
        application.apply(feed, stopped);
      }
      putAway(file, feed.id());
    }
    return queries.writtenOn(date);
  }

  /** Goes on with what is to be applied: interrupted, or confirmed by the centre. */
  public void goOn(BooleanSupplier stopped) {
    for (FeedView feed : queries.applying()) {
      application.apply(feed, stopped);
      folder.file(feed.fileName()).ifPresent(file -> putAway(file, feed.id()));
    }
  }

  private void putAway(Path file, long feedId) {
    FeedView feed = queries.feed(feedId).orElseThrow();
    if (feed.state().isEnded()) {
      String rejects = RejectFile.of(queries.rejects(feedId, Integer.MAX_VALUE), OF_THE_REGISTRY);
      folder.putAway(file, feed.checksum(), rejects);
    }
  }
}
