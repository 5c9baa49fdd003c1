package org.ziyara.booking;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziyara.rules.Asker;
import org.ziyara.rules.Decision;
import org.ziyara.rules.ViolationCode;

/**
 * For whom a place is asked, by whom, and what a director lets pass.
 *
 * @param moved the visit that is to be moved; null for a new one
 */
record Booker(long visitorId, Asker asker, Override override, Long moved) {

  private static final Set<ViolationCode> OF_THE_PARTY =
      Set.of(
          ViolationCode.PARTY_TOO_LARGE,
          ViolationCode.MINOR_UNACCOMPANIED,
          ViolationCode.VISITOR_RESTRICTED);

  private static final Set<ViolationCode> OF_THE_SLOT =
      Set.of(
          ViolationCode.INMATE_SUSPENDED,
          ViolationCode.SEPARATED_ONLY,
          ViolationCode.SESSION_CHANGED,
          ViolationCode.SESSION_ENDED,
          ViolationCode.SESSION_NOT_FOR_INMATE,
          ViolationCode.TOO_LATE);

  private static final Set<ViolationCode> OF_THE_ASKING =
      Set.of(ViolationCode.TOO_MANY_OPEN, ViolationCode.NOT_YET_OPEN, ViolationCode.NO_SHOW_PAUSE);

  static Booker family(long visitorId) {
    return new Booker(visitorId, Asker.FAMILY, Override.NONE, null);
  }

  /**
   * A family to which the waiting list offers a place: what it holds or was offered itself stays.
   * No visit has the id 0.
   */
  static Booker offered(long visitorId) {
    return new Booker(visitorId, Asker.FAMILY, Override.NONE, 0L);
  }

  /**
   * The same, whom the institution moves: nobody asks for a visit more than there was, and what a
   * director let pass for a time or a room is not let pass elsewhere.
   */
  Booker relocated() {
    Set<ViolationCode> codes = new HashSet<>(override.codes());
    codes.removeAll(OF_THE_SLOT);
    codes.addAll(OF_THE_ASKING);
    return new Booker(
        visitorId, asker, new Override(codes, override.reason(), override.decidedBy()), moved);
  }

  /** Violations that a director lets pass, and why. */
  record Override(Set<ViolationCode> codes, String reason, String decidedBy) {

    static final Override NONE = new Override(Set.of(), null, null);

    Override {
      codes = Set.copyOf(codes);
    }

    private Override forAnotherParty() {
      Set<ViolationCode> others =
          codes.stream().filter(code -> !OF_THE_PARTY.contains(code)).collect(Collectors.toSet());
      return new Override(others, reason, decidedBy);
    }

    /** The names of the codes, in order. */
    String named() {
      return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }
  }

  /** The action as the audit trail names it: what an officer does for a family is told apart. */
  String audited(String action) {
    return asker == Asker.STAFF ? action + "_AT_DESK" : action;
  }

  /** The same, for whom a visit is to be moved. */
  Booker moving(long visitId) {
    return new Booker(visitorId, asker, override, visitId);
  }

  /**
   * The same as the visit was asked for: an officer's lead stays, and so do exceptions, but for
   * those about the party, which now is another one.
   */
  Booker onTermsOf(Booker given) {
    return new Booker(visitorId, given.asker(), given.override().forAnotherParty(), moved);
  }

  /** A decision as those who asked may read it: officers read all. */
  Decision told(Decision decision) {
    return asker == Asker.FAMILY ? decision.forFamily() : decision;
  }

  /** Whether a visit is given up for what is asked: the one to be moved, or else earlier holds. */
  boolean givesUp(AgendaRow visit) {
    return moved == null ? visit.isHoldOf(visitorId) : visit.visitId() == moved;
  }
}
