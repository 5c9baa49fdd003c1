package org.ziyara.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ziyara.audit.Ordered;
import org.ziyara.booking.VisitLeft;
import org.ziyara.shared.Prompt;

/**
 * Notes whose visits a decision may concern, and has {@link ReviewTimer} judge them as soon as it
 * has been committed.
 */
@ApplicationScoped
class PromptReview {

  /** An institution's visits are to be judged again. */
  private record Noted() {}

  @Inject private FlagRepository flags;
  @Inject private ReviewTimer timer;
  @Inject private Event<Noted> noted;
  private final Prompt prompt = new Prompt();

  @Transactional
  void note(@Observes Ordered order) {
    tell(flags.note(order.institutionId()));
  }

  /** What a visit stood in the way of may fit again. */
  @Transactional
  void note(@Observes VisitLeft visit) {
    tell(flags.noteFlagged(visit.inmateId()));
  }

  private void tell(int notes) {
    if (notes > 0) {
      noted.fire(new Noted());
    }
  }

  void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Noted institutions) {
    prompt.call(timer::now);
  }
}
