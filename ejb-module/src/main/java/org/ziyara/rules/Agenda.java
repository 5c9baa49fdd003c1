package org.ziyara.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * Visits that exist already and may stand in the way.
 *
 * @param ofInmate the inmate's other active visits
 * @param counted the inmate's other visits that use up an entitlement
 * @param ofVisitor the visitor's other active visits, without the hold that this request replaces
 * @param apart active visits of inmates who must not meet this one
 * @param noShows days on which the visitor did not come
 */
public record Agenda(
    List<Engagement> ofInmate,
    List<Counted> counted,
    List<Engagement> ofVisitor,
    List<Apart> apart,
    List<LocalDate> noShows) {

  public static final Agenda EMPTY =
      new Agenda(List.of(), List.of(), List.of(), List.of(), List.of());

  public Agenda {
    ofInmate = List.copyOf(ofInmate);
    counted = List.copyOf(counted);
    ofVisitor = List.copyOf(ofVisitor);
    apart = List.copyOf(apart);
    noShows = List.copyOf(noShows);
  }

  /** A visit that uses up the entitlement of its kind. */
  public record Counted(VisitKind kind, LocalDate day) {}

  /** How far apart two inmates must be kept. */
  public enum Scope {
    ROOM,
    INSTITUTION
  }

  /** A visit of somebody who must not meet the inmate. */
  public record Apart(Engagement visit, Scope scope) {

    public boolean meets(SlotFacts slot) {
      return visit.overlaps(slot)
          && (scope == Scope.INSTITUTION
              ? visit.institutionId() == slot.room().institutionId()
              : visit.roomId() == slot.room().id());
    }
  }
}
