package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ziyara.rules.RestrictionFacts.Effect;

/** Every refusal that the engine can give, as it gives it, for whoever must put it into words. */
public final class Refusals {

  private static final LocalDate ADULT = LocalDate.of(1980, 1, 1);
  private static final Instant DECIDED = Instant.parse("2026-11-20T10:00:00Z");
  private static final LocalDate CHILD = LocalDate.of(2016, 1, 1);

  private Refusals() {}

  /** Each kind under the defaults, and again under values that somebody has set. */
  public static Stream<Violation> ofEveryKind() {
    return Stream.of(Map.<String, PolicyValue>of(), valuesSetBySomebody()).flatMap(Refusals::under);
  }

  private static Stream<Violation> under(Map<String, PolicyValue> policy) {
    return changes()
        .flatMap(
            change -> {
              Case usual = new Case();
              usual.policy = policy;
              change.accept(usual);
              return usual.decide().violations().stream();
            });
  }

  private static Map<String, PolicyValue> valuesSetBySomebody() {
    Map<String, PolicyValue> values = new HashMap<>();
    for (PolicyName name : PolicyName.values()) {
      values.put(
          name.key(),
          new PolicyValue(
              name.key(),
              Integer.toString(name.defaultValue(Set.of())),
              LocalDate.of(2026, 1, 1),
              "DGAPR",
              "note 12",
              true));
    }
    return values;
  }

  private static Stream<Consumer<Case>> changes() {
    return Stream.concat(ofPeople(), Stream.concat(ofOrders(), ofTheSlot()));
  }

  private static Stream<Consumer<Case>> ofPeople() {
    return Stream.of(
        it -> it.visitor = Case.visitor(ADULT, false, true),
        it -> it.visitor = Case.visitor(ADULT, true, false),
        it -> it.link = new LinkFacts(false, null, LinkFacts.OF_RELATIVES),
        it -> it.link = new LinkFacts(true, it.date.minusDays(1), LinkFacts.OF_RELATIVES),
        it -> it.comeWith(4),
        it -> it.visitor = Case.visitor(CHILD),
        it -> it.inmateVisits = List.of(engagement(it, 0)),
        it -> it.visitorVisits = List.of(engagement(it, 0)),
        it -> it.countedVisits = Case.counted(List.of(it.date)),
        it -> it.visitorVisits = Collections.nCopies(4, engagement(new Case(), 1)),
        it -> it.inmate = gone(new Detention(Case.ELSEWHERE, null, null, null)),
        it -> it.inmate = gone(new Detention(Case.HERE, null, it.date, Case.ELSEWHERE)),
        it -> it.inmate = gone(new Detention(Case.HERE, it.date, null, null)),
        Refusals::stayedAwayOften);
  }

  private static Stream<Consumer<Case>> ofOrders() {
    return Stream.of(
        Refusals::onRemand,
        it -> onRemand(it, permit(it.date.minusDays(9), 3)),
        it -> onRemand(it, permit(it.date.plusDays(9), 3)),
        it -> onRemand(it, permit(it.date, 1)),
        it -> it.restrictions = List.of(restriction(it, 7L, Effect.NO_VISITS, null)),
        it -> it.restrictions = List.of(restriction(it, 7L, Effect.NO_VISITS, it.date)),
        Refusals::withSomebodyRestricted,
        it -> it.restrictions = List.of(restriction(it, null, Effect.NO_VISITS, null)),
        it -> it.restrictions = List.of(restriction(it, null, Effect.NO_VISITS, it.date)),
        it -> it.restrictions = List.of(restriction(it, null, Effect.SEPARATED_ONLY, null)),
        it -> it.restrictions = List.of(restriction(it, null, Effect.SEPARATED_ONLY, it.date)),
        it -> it.closures = List.of(closure(it.date, null, null)),
        it -> it.closures = List.of(closure(it.date, LocalTime.of(8, 0), LocalTime.NOON)),
        it -> it.standing = Standing.CHANGED,
        it -> it.standing = Standing.ENDED,
        it -> it.apart = List.of(new Agenda.Apart(engagement(it, 0), Agenda.Scope.ROOM)));
  }

  private static Stream<Consumer<Case>> ofTheSlot() {
    return Stream.of(
        it -> it.now = Instant.parse("2026-12-07T07:00:00Z"),
        Refusals::begunAtTheCounter,
        it -> it.now = Instant.parse("2026-11-01T09:00:00Z"),
        it -> it.now = Instant.parse("2026-11-09T01:00:00Z"),
        it -> it.open = false,
        it -> it.liveFrom = it.date.plusDays(1),
        it -> it.admits = "+WOMAN",
        it -> it.kind = VisitKind.LAWYER,
        it -> it.kind = VisitKind.FEAST_BASKET,
        it -> it.standing = Standing.CHANGED,
        it -> it.standing = Standing.ENDED,
        it -> it.places = Places.general(10, 10),
        it -> it.places = new Places(10, 8, 1, 0, 1, 0));
  }

  /** Every refusal as a family may read it. */
  public static Stream<Violation> asToldToFamilies() {
    return ofEveryKind()
        .flatMap(violation -> new Decision(List.of(violation)).forFamily().violations().stream());
  }

  private static void begunAtTheCounter(Case it) {
    it.asker = Asker.STAFF;
    it.now = Instant.parse("2026-12-07T08:01:00Z");
  }

  private static void stayedAwayOften(Case it) {
    it.set(PolicyName.NO_SHOW_LIMIT, 2);
    it.noShows = List.of(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 13));
  }

  private static void onRemand(Case it, PermitFacts... permits) {
    it.set(PolicyName.PERMIT_REQUIRED, 1);
    it.permits = List.of(permits);
  }

  private static PermitFacts permit(LocalDate day, int visits) {
    return new PermitFacts(1, day, day, visits, Set.of(1));
  }

  private static InmateFacts gone(Detention detention) {
    return Case.inmate(LegalStatus.CONVICTED, SecurityClass.C, detention);
  }

  private static void withSomebodyRestricted(Case it) {
    it.comeWith(1);
    RestrictionFacts byDocument = restriction(it, null, Effect.NO_VISITS, null, "AB1");
    it.restrictions = List.of(byDocument);
  }

  private static RestrictionFacts restriction(
      Case it, Long account, Effect effect, LocalDate lastDay) {
    return restriction(it, account, effect, lastDay, null);
  }

  private static RestrictionFacts restriction(
      Case it, Long account, Effect effect, LocalDate lastDay, String document) {
    return new RestrictionFacts(
        1,
        effect,
        account,
        document,
        null,
        null,
        it.date.minusDays(20),
        lastDay,
        "note 7",
        "M. X",
        DECIDED);
  }

  private static Engagement engagement(Case it, int daysLater) {
    return Case.engagement(it.date.plusDays(daysLater), LocalTime.of(9, 0), LocalTime.of(9, 30));
  }

  private static ClosureFacts closure(LocalDate day, LocalTime from, LocalTime to) {
    return new ClosureFacts(day, day, null, from, to, "عيد", "fête", "DGAPR", DECIDED);
  }
}
