package org.ziyara.batch.nightly;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ziyara.night.Cause;
import org.ziyara.night.NightStep;
import org.ziyara.night.Turn;
import org.ziyara.shared.Outage;
import org.ziyara.shared.Transience;

/**
 * Does the step in one institution after the other. What nobody foresaw is the failure of the one
 * it happened to and does not stop the others. A database that is away is nobody's failure: the
 * partition breaks off, and the night goes on later with what is left.
 */
@Named
@Dependent
public class InstitutionWriter extends AbstractItemWriter {

  private static final Logger LOG = Logger.getLogger(InstitutionWriter.class.getName());

  /** Longer than institutions take; the partition of whichever it waits for may have broken off. */
  private static final RetryPolicy<Turn> PATIENCE =
      RetryPolicy.<Turn>builder()
          .handleIf((turn, failure) -> turn == Turn.LATER)
          .withDelay(Duration.ofMillis(50))
          .withMaxRetries(-1)
          .withMaxDuration(Duration.ofMinutes(10))
          .build();

  @Inject private CurrentStep step;
  @Inject private StepTransaction transaction;

  @Override
  public void writeItems(List<Object> institutionIds) {
    institutionIds.forEach(id -> work(step.get(), (Long) id));
  }

  private void work(NightStep step, long institutionId) {
    if (!awaitTurn(step, institutionId)) {
      return; // it stays open
    }
    try {
      transaction.begin(step, institutionId);
      Transience.repeat(() -> transaction.work(step, institutionId));
    } catch (RuntimeException unforeseen) {
      if (Outage.caused(unforeseen)) {
        throw unforeseen;
      }
      LOG.log(Level.WARNING, unforeseen, () -> step + " failed for institution " + institutionId);
      transaction.fail(step, institutionId, Cause.unexpected(unforeseen));
    }
  }

  /** Waits for those that come before it; false when the night is to stop meanwhile. */
  private boolean awaitTurn(NightStep step, long institutionId) {
    List<Long> others = transaction.inCommon(step, institutionId);
    if (others.isEmpty()) {
      return true;
    }
    Turn turn = Failsafe.with(PATIENCE).get(() -> transaction.turn(step, institutionId, others));
    if (turn == Turn.LATER) {
      throw new IllegalStateException(step + " waits in vain to begin in " + institutionId);
    }
    return turn == Turn.NOW;
  }
}
