package org.ziyara.shared;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a timer does again and again. The container drops a timer for good that has failed twice, as
 * while the database is down: the failure is logged instead, and the next time comes.
 */
public final class Untiring {

  private static final Logger LOG = Logger.getLogger(Untiring.class.getName());

  private Untiring() {}

  public static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "A timer's task failed and is tried again", failed);
    }
  }
}
