package org.ziyara.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What is judged once for a day is what each of its sessions would be told alone. */
class JudgePropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private record Session(
      int day, int hour, VisitKind kind, RoomKind room, String admits, int taken) {}

  @Property
  void aThousandSlotsAreJudgedAsEachAlone(@ForAll("sessions") @Size(max = 60) List<Session> asked) {
    Case family = aFamilyWithMuchInItsWay();
    Judge judge = new Judge(family.facts(), family.now);
    for (Session session : asked) {
      family.date = TODAY.plusDays(session.day());
      family.startsAt = LocalTime.of(session.hour(), 0);
      family.kind = session.kind();
      family.room = session.room();
      family.admits = session.admits();
      family.places = Places.general(5, session.taken());
      Decision decision = judge.decide(family.request(), family.policy());
      assertThat(decision).isEqualTo(alone(family));
    }
  }

  /** By every rule anew. */
  private static Decision alone(Case family) {
    List<Violation> violations = new ArrayList<>();
    for (Rule rule : RuleBook.ALL) {
      rule.violations(family.request(), family.facts(), family.policy(), family.now)
          .forEach(violations::add);
    }
    return new Decision(violations);
  }

  /** Something for every rule to say on some days, at some times, of some kinds. */
  private static Case aFamilyWithMuchInItsWay() {
    Case family = new Case();
    LocalDate booked = TODAY.plusDays(6);
    Engagement visit = Case.engagement(booked, LocalTime.of(9, 0), LocalTime.of(9, 30));
    family.link = new LinkFacts(true, TODAY.plusDays(20), LinkFacts.OF_RELATIVES);
    family.liveFrom = TODAY.plusDays(2);
    family.comeWith(TODAY.minusYears(12).plusDays(9), TODAY.minusYears(18).plusDays(11));
    family.inmateVisits = List.of(visit);
    family.visitorVisits = List.of(visit);
    family.countedVisits = Case.counted(List.of(booked));
    family.apart = List.of(new Agenda.Apart(visit, Agenda.Scope.INSTITUTION));
    family.noShows = List.of(TODAY.minusDays(3), TODAY.minusDays(9));
    family.permits =
        List.of(new PermitFacts(1, TODAY.plusDays(3), TODAY.plusDays(15), 1, Set.of()));
    family.closures =
        List.of(
            new ClosureFacts(
                TODAY,
                TODAY.plusDays(27),
                DayOfWeek.SUNDAY,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                "x",
                "x",
                "x",
                Instant.EPOCH));
    family.feasts = List.of(new Orders.Feast(TODAY.plusDays(5), TODAY.plusDays(7)));
    family.set(PolicyName.PERMIT_REQUIRED, 1);
    family.set(PolicyName.PARTY_MAX, 2);
    return family;
  }

  @Provide
  Arbitrary<List<Session>> sessions() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(8, 13),
            Arbitraries.of(VisitKind.class),
            Arbitraries.of(RoomKind.class),
            Arbitraries.of("", "+CONVICTED", "+WOMAN"),
            Arbitraries.integers().between(3, 5))
        .as(Session::new)
        .list();
  }
}
