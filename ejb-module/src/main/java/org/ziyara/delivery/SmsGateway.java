package org.ziyara.delivery;

import java.util.concurrent.CompletableFuture;

/** The port to whoever delivers SMS. */
interface SmsGateway {

  /** Whether this installation has one; without, messages wait. */
  boolean isConfigured();

  /** Tries to send; never fails but by its outcome. */
  CompletableFuture<Outcome> send(DueMessage message);
}
