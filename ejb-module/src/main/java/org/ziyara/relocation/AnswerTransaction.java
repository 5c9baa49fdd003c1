package org.ziyara.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.ziyara.booking.Precedence;
import org.ziyara.relocation.RelocationRepository.Found;
import org.ziyara.shared.LinkToken;
import org.ziyara.shared.NotFoundException;

/** What a family says of the time to which its visit was moved. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class AnswerTransaction {

  @Inject private RelocationRepository relocations;
  @Inject private RelocationQueries queries;
  @Inject private Precedence precedence;
  @Inject private Clock clock;

  Optional<MovedVisit> moved(LinkToken token) {
    return queries.moved(token, clock.instant());
  }

  Optional<MovedVisit> moved(long visitorId, String reference) {
    return queries.moved(visitorId, reference, clock.instant());
  }

  void answer(LinkToken token, RelocationState answer) {
    answer(relocations.find(token), answer);
  }

  void answer(long visitorId, String reference, RelocationState answer) {
    answer(relocations.find(visitorId, reference), answer);
  }

  /** The first answer counts; repeating it, or giving another, changes nothing. */
  private void answer(Optional<Found> asked, RelocationState answer) {
    Found found = asked.orElseThrow(NotFoundException::new);
    VisitRelocation relocation = relocations.lock(found.id());
    if (!relocation.isOpen()) {
      return;
    }
    if (answer == RelocationState.DECLINED) {
      precedence.decline(
          relocation.visitId(), relocation.toSlotId(), found.visitorId(), found.inmateId());
    }
    relocation.answer(answer, clock.instant());
  }
}
