package org.ziyara.relocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ziyara.rules.Admission;
import org.ziyara.rules.Agenda;
import org.ziyara.rules.Asker;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Detention;
import org.ziyara.rules.Engagement;
import org.ziyara.rules.Entitlement;
import org.ziyara.rules.Facts;
import org.ziyara.rules.InmateFacts;
import org.ziyara.rules.InstitutionFacts;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.LinkFacts;
import org.ziyara.rules.Orders;
import org.ziyara.rules.PermitFacts;
import org.ziyara.rules.PermitHeld;
import org.ziyara.rules.PersonFacts;
import org.ziyara.rules.Places;
import org.ziyara.rules.Policy;
import org.ziyara.rules.RoomKind;
import org.ziyara.rules.RuleBook;
import org.ziyara.rules.SecurityClass;
import org.ziyara.rules.Sex;
import org.ziyara.rules.SlotFacts;
import org.ziyara.rules.Standing;
import org.ziyara.rules.VisitKind;
import org.ziyara.rules.VisitRequest;
import org.ziyara.rules.VisitorFacts;

/**
 * A small institution full of clashes: few inmates and visitors, who are all related, in two rooms
 * in which many sessions overlap; some inmates are kept apart, some need permits that are short.
 */
final class Prison {

  static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final long HERE = 1;
  private static final int INMATES = 4;
  private static final int VISITORS = 4;

  /** A visit of an inmate by a visitor in a slot; it counts, and may use a permit. */
  record Booked(int inmate, int visitor, int slot, Long permit) {

    Booked in(int other, Long permitThere) {
      return new Booked(inmate, visitor, other, permitThere);
    }
  }

  private final Random random;
  final List<SlotFacts> slots = new ArrayList<>();
  final List<Booked> visits = new ArrayList<>();
  private final boolean[] remand = new boolean[INMATES];
  private final int[][] permitVisits = new int[INMATES][VISITORS];
  private final Map<Set<Integer>, Agenda.Scope> apart = new HashMap<>();

  Prison(Random random) {
    this.random = random;
    for (int i = 0; i < INMATES; i++) {
      remand[i] = random.nextBoolean();
      for (int v = 0; v < VISITORS; v++) {
        permitVisits[i][v] = 1 + random.nextInt(2);
      }
    }
    apart.put(Set.of(0, 1), Agenda.Scope.ROOM);
    apart.put(Set.of(1, 2), Agenda.Scope.INSTITUTION);
    for (int i = 0; i < 16; i++) {
      slots.add(slot());
    }
    for (int i = 0; i < 40; i++) {
      book(random.nextInt(INMATES), random.nextInt(VISITORS), random.nextInt(slots.size()));
    }
  }

  private SlotFacts slot() {
    LocalDate day = TODAY.plusDays(3 + random.nextInt(9));
    LocalTime starts = LocalTime.of(9, 0).plusMinutes(15L * random.nextInt(6));
    return new SlotFacts(
        day,
        starts,
        starts.plusMinutes(45),
        new SlotFacts.Room(HERE, 11 + random.nextInt(2), RoomKind.OPEN),
        VisitKind.FAMILY,
        Admission.parse(""),
        Places.general(1 + random.nextInt(3), 0),
        Standing.PLANNED);
  }

  private void book(int inmate, int visitor, int slot) {
    Booked visit = new Booked(inmate, visitor, slot, null);
    Facts facts = facts(visit, visits);
    if (decide(visit, visits).isAccepted()) {
      visits.add(visit.in(slot, permit(visit, facts)));
    }
  }

  /** What the rules say of a visit beside others. */
  Decision decide(Booked visit, List<Booked> others) {
    SlotFacts there = slots.get(visit.slot());
    int taken = (int) others.stream().filter(other -> other.slot() == visit.slot()).count();
    SlotFacts slot =
        new SlotFacts(
            there.date(),
            there.startsAt(),
            there.endsAt(),
            there.room(),
            there.kind(),
            there.admits(),
            Places.general(there.places().capacity(), taken),
            Standing.PLANNED);
    return RuleBook.evaluate(
        new VisitRequest(slot, Asker.STAFF), facts(visit, others), policy(visit), NOW);
  }

  Long permit(Booked visit, Facts facts) {
    return PermitHeld.isWanted(slots.get(visit.slot()), policy(visit))
        ? PermitHeld.permitFor(facts, slots.get(visit.slot()).date())
            .map(PermitFacts::id)
            .orElse(null)
        : null;
  }

  Mover mover(Booked visit) {
    List<Booked> others = without(visit);
    Facts facts = facts(visit, others);
    SlotFacts from = slots.get(visit.slot());
    Map<Long, Agenda.Scope> kept = new TreeMap<>();
    apart.forEach(
        (pair, scope) -> {
          if (pair.contains(visit.inmate())) {
            pair.stream()
                .filter(inmate -> inmate != visit.inmate())
                .forEach(inmate -> kept.put((long) inmate, scope));
          }
        });
    return new Mover(
        visit.inmate(),
        visit.visitor(),
        kept,
        from,
        facts,
        Optional.of(Entitlement.periodOf(from, facts, policy(visit))),
        Optional.ofNullable(visit.permit()),
        day -> policy(visit));
  }

  List<Booked> without(Booked visit) {
    return visits.stream().filter(other -> other != visit).toList();
  }

  private Policy policy(Booked visit) {
    return new Policy(Map.of(), inmate(visit.inmate()).categories(TODAY, 18));
  }

  private InmateFacts inmate(int inmate) {
    return new InmateFacts(
        remand[inmate] ? LegalStatus.REMAND : LegalStatus.CONVICTED,
        Sex.M,
        LocalDate.of(1990, 1, 1),
        SecurityClass.C,
        null,
        new Detention(HERE, null, null, null));
  }

  Facts facts(Booked visit, List<Booked> others) {
    PersonFacts person =
        new PersonFacts((long) visit.visitor(), "Amina", LocalDate.of(1980, 1, 1), "AB1");
    return new Facts(
        new VisitorFacts(person, true, true, VisitorFacts.Home.UNKNOWN),
        List.of(),
        new LinkFacts(true, null, LinkFacts.OF_RELATIVES),
        inmate(visit.inmate()),
        new InstitutionFacts(
            HERE,
            true,
            LocalDate.of(2026, 1, 1),
            ZoneId.of("Africa/Casablanca"),
            LocalTime.of(8, 0),
            null),
        agenda(visit, others),
        new Orders(List.of(), List.of(), permits(visit, others), List.of()));
  }

  private Agenda agenda(Booked visit, List<Booked> others) {
    List<Booked> ofInmate =
        others.stream().filter(other -> other.inmate() == visit.inmate()).toList();
    return new Agenda(
        ofInmate.stream().map(this::engagement).toList(),
        ofInmate.stream()
            .map(other -> new Agenda.Counted(VisitKind.FAMILY, slots.get(other.slot()).date()))
            .toList(),
        others.stream()
            .filter(other -> other.visitor() == visit.visitor())
            .map(this::engagement)
            .toList(),
        others.stream()
            .filter(other -> apart.containsKey(pair(visit, other)))
            .map(other -> new Agenda.Apart(engagement(other), apart.get(pair(visit, other))))
            .toList(),
        List.of());
  }

  private static Set<Integer> pair(Booked one, Booked other) {
    return new HashSet<>(List.of(one.inmate(), other.inmate()));
  }

  private Engagement engagement(Booked visit) {
    SlotFacts slot = slots.get(visit.slot());
    return new Engagement(
        slot.date(), slot.startsAt(), slot.endsAt(), slot.kind(), HERE, slot.room().id());
  }

  /** One for each inmate and visitor, good for one or two visits. */
  private List<PermitFacts> permits(Booked visit, List<Booked> others) {
    if (!remand[visit.inmate()]) {
      return List.of();
    }
    long id = visit.inmate() * 10L + visit.visitor();
    int used =
        (int) others.stream().filter(other -> Long.valueOf(id).equals(other.permit())).count();
    return List.of(
        new PermitFacts(
            id,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 1, 1),
            permitVisits[visit.inmate()][visit.visitor()],
            IntStream.rangeClosed(1, used).boxed().collect(Collectors.toSet())));
  }
}
