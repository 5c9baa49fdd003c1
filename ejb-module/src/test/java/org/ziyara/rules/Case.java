package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An acceptable request: a Monday at nine, one adult, asked for two weeks before. */
class Case {

  static final long HERE = 1;
  static final long ELSEWHERE = 2;
  static final long ROOM = 11;

  /** Casablanca, where the institution is. */
  private static final Position CASABLANCA = new Position(33.573, -7.590);

  LocalDate date = LocalDate.of(2026, 12, 7);
  LocalTime startsAt = LocalTime.of(9, 0);
  Places places = Places.general(10, 0);
  Standing standing = Standing.PLANNED;
  VisitKind kind = VisitKind.FAMILY;
  String admits = "";
  RoomKind room = RoomKind.OPEN;
  Asker asker = Asker.FAMILY;
  Set<ViolationCode> overridden = Set.of();
  VisitorFacts visitor = visitor(LocalDate.of(1980, 1, 1));
  LinkFacts link = new LinkFacts(true, null, LinkFacts.OF_RELATIVES);
  InmateFacts inmate = inmate(LegalStatus.CONVICTED, SecurityClass.C);
  boolean open = true;
  LocalDate liveFrom = LocalDate.of(2026, 1, 1);
  LocalTime opensAt = LocalTime.of(8, 0);
  List<PersonFacts> companions = List.of();
  List<Engagement> inmateVisits = List.of();
  List<Agenda.Counted> countedVisits = List.of();
  List<Engagement> visitorVisits = List.of();
  List<Agenda.Apart> apart = List.of();
  List<LocalDate> noShows = List.of();
  List<ClosureFacts> closures = List.of();
  List<RestrictionFacts> restrictions = List.of();
  List<PermitFacts> permits = List.of();
  List<Orders.Feast> feasts = List.of();
  Map<String, PolicyValue> policy = Map.of();
  Instant now = Instant.parse("2026-11-24T09:00:00Z");

  Decision decide() {
    return RuleBook.evaluate(request(), facts(), policy(), now);
  }

  VisitRequest request() {
    return new VisitRequest(slot(), asker, overridden);
  }

  Facts facts() {
    return new Facts(
        visitor,
        companions,
        link,
        inmate,
        new InstitutionFacts(
            HERE, open, liveFrom, ZoneId.of("Africa/Casablanca"), opensAt, CASABLANCA),
        new Agenda(inmateVisits, countedVisits, visitorVisits, apart, noShows),
        new Orders(closures, restrictions, permits, feasts));
  }

  Policy policy() {
    return new Policy(policy, categories());
  }

  SlotFacts slot() {
    return new SlotFacts(
        date,
        startsAt,
        startsAt.plusMinutes(30),
        new SlotFacts.Room(HERE, ROOM, room),
        kind,
        Admission.parse(admits),
        places,
        standing);
  }

  /** So many adults beside the visitor. */
  void comeWith(int adults) {
    companions = Collections.nCopies(adults, companion(LocalDate.of(1980, 1, 1)));
  }

  void comeWith(LocalDate... births) {
    companions = Arrays.stream(births).map(Case::companion).toList();
  }

  static PersonFacts companion(LocalDate birth) {
    return new PersonFacts(null, "Saïd Alaoui", birth, "AB1");
  }

  static VisitorFacts visitor(LocalDate birth) {
    return visitor(birth, true, true);
  }

  static VisitorFacts visitor(LocalDate birth, boolean verified, boolean onFile) {
    PersonFacts person = new PersonFacts(7L, "Amina Alaoui", birth, "AB2");
    return new VisitorFacts(person, verified, onFile, VisitorFacts.Home.UNKNOWN);
  }

  static InmateFacts inmate(LegalStatus status, SecurityClass securityClass) {
    return inmate(status, securityClass, new Detention(HERE, null, null, null));
  }

  static InmateFacts inmate(LegalStatus status, SecurityClass securityClass, Detention detention) {
    return new InmateFacts(status, Sex.M, LocalDate.of(1990, 1, 1), securityClass, "3", detention);
  }

  /** Days on which family visits were had or are booked. */
  static List<Agenda.Counted> counted(List<LocalDate> days) {
    return days.stream().map(day -> new Agenda.Counted(VisitKind.FAMILY, day)).toList();
  }

  static Engagement engagement(LocalDate day, LocalTime from, LocalTime to) {
    return new Engagement(day, from, to, VisitKind.FAMILY, HERE, ROOM);
  }

  static PolicyValue value(PolicyName name, int value) {
    return new PolicyValue(
        name.key(), Integer.toString(value), LocalDate.of(2026, 1, 1), "DGAPR", "note", true);
  }

  void set(PolicyName name, int value) {
    policy = new HashMap<>(policy);
    policy.put(name.key(), value(name, value));
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
