package org.ziyara.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ziyara.booking.BookableSlot;
import org.ziyara.booking.Precedence;
import org.ziyara.shared.LinkToken;
import org.ziyara.shared.Localized;

/** Writes down what became of displaced visits, and tells their families. */
@ApplicationScoped
class RelocationOutcome {

  @Inject private RelocationRepository relocations;
  @Inject private RelocationNotice notice;
  @Inject private Precedence precedence;
  @Inject private Clock clock;

  void moved(Long nightRunId, Displaced displaced, BookableSlot to, Localized institution) {
    LinkToken token = LinkToken.next();
    relocations.add(new VisitRelocation(nightRunId, displaced, clock.instant()).movedTo(to, token));
    notice.tellMove(displaced, to, institution, token, LocalDate.now(clock));
  }

  /** There was no place: the family comes first for the next one. */
  void unplaced(Long nightRunId, Displaced displaced) {
    relocations.add(new VisitRelocation(nightRunId, displaced, clock.instant()));
    precedence.give(displaced.visit().id());
    notice.tellUnplaced(displaced, LocalDate.now(clock));
  }

  void released(Long nightRunId, Displaced displaced) {
    relocations.add(new VisitRelocation(nightRunId, displaced, clock.instant()));
    notice.tellReleased(displaced, LocalDate.now(clock));
  }

  void sum(long nightRunId, long institutionId, RelocationFigures figures) {
    relocations.add(nightRunId, institutionId, figures);
  }
}
