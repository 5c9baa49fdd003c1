package org.ziyara.registry;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ziyara.shared.Untiring;

/**
 * Applies a feed that the centre has confirmed, at once and on whichever server looks first: the
 * night is over by then, and the next one is late for families who would travel today. Also goes on
 * with one that a server left behind.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistryTimer {

  @Inject private RegistrySyncService registry;
  @Inject private FeedQueries queries;
  @Inject private Clock clock;

  /** Reads the folder in the background. */
  @Asynchronous
  public void readNow() {
    Untiring.run(
        () -> {
          while (registry.syncNext(LocalDate.now(clock))) {
            // until no new file is left
          }
        });
  }

  @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false)
  void sweep() {
    Untiring.run(
        () -> {
          if (queries.isAnyDue()) {
            registry.goOn();
          }
        });
  }
}
