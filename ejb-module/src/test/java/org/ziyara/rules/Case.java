package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An acceptable request: a Monday at nine, one adult, asked for two weeks before. */
class Case {

  LocalDate date = LocalDate.of(2026, 12, 7);
  int capacity = 10;
  int taken = 0;
  Asker asker = Asker.FAMILY;
  VisitorFacts visitor = new VisitorFacts(true, true, LocalDate.of(1980, 1, 1));
  LinkFacts link = new LinkFacts(true, null);
  InmateFacts inmate = inmate(LegalStatus.CONVICTED, SecurityClass.C);
  boolean open = true;
  LocalDate liveFrom = LocalDate.of(2026, 1, 1);
  List<LocalDate> companions = List.of();
  List<Engagement> inmateVisits = List.of();
  List<LocalDate> countedVisits = List.of();
  List<Engagement> visitorVisits = List.of();
  List<ClosureFacts> closures = List.of();
  Map<String, PolicyValue> policy = Map.of();
  Instant now = Instant.parse("2026-11-24T09:00:00Z");

  Decision decide() {
    return RuleBook.evaluate(
        new VisitRequest(
            new SlotFacts(date, LocalTime.of(9, 0), LocalTime.of(9, 30), capacity, taken), asker),
        new Facts(
            visitor,
            link,
            inmate,
            new InstitutionFacts(open, liveFrom, ZoneId.of("Africa/Casablanca")),
            companions,
            inmateVisits,
            countedVisits,
            visitorVisits,
            closures),
        new Policy(policy, categories()),
        now);
  }

  static InmateFacts inmate(LegalStatus status, SecurityClass securityClass) {
    return new InmateFacts(status, Sex.M, LocalDate.of(1990, 1, 1), securityClass);
  }

  private Set<InmateCategory> categories() {
    return inmate == null
        ? Set.of()
        : inmate.categories(date, PolicyName.ADULT_AGE.defaultValue(Set.of()));
  }

  List<ViolationCode> codes() {
    return decide().violations().stream().map(Violation::code).toList();
  }
}
