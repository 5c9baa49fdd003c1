package org.ziyara.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.policy.PolicyBook;
import org.ziyara.rules.Agenda;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Facts;
import org.ziyara.rules.Judge;
import org.ziyara.rules.PlaceLeft;
import org.ziyara.rules.Policy;
import org.ziyara.rules.Pool;
import org.ziyara.rules.RuleBook;
import org.ziyara.rules.VisitKind;
import org.ziyara.rules.VisitRequest;

/**
 * A visit, booked or only asked for, with all that the rules want to know: as if its place were
 * asked for again, as of the moment at which it was.
 */
public final class Assessment {

  private final SubjectRow subject;
  private final Situation situation;
  private final Map<Long, Agenda.Scope> apart;

  Assessment(SubjectRow subject, Situation situation, Map<Long, Agenda.Scope> apart) {
    this.subject = subject;
    this.situation = situation;
    this.apart = Map.copyOf(apart);
  }

  /** What the rules say of it by these policies. */
  public Decision by(PolicyBook policies) {
    return RuleBook.evaluate(
        situation.request(subject.slot()),
        situation.facts(),
        policies.on(date(), situation.link().inmate()),
        subject.askedAt());
  }

  /**
   * The places in these slots that the rules would give the visit now instead of its own, in the
   * order of the slots. What a party must not ask for is not asked: an institution moves the visit.
   *
   * @param slots of the institution where the inmate is
   */
  public List<Opening> openings(List<BookableSlot> slots, Instant now) {
    Situation moved = situation.by(subject.booker().relocated());
    Judge judge = new Judge(moved.facts(), now);
    return slots.stream()
        .filter(slot -> slot.id() != slotId() && isWanted(slot.facts().kind()))
        .filter(slot -> judge.decide(moved.request(slot), moved.policyOn(slot.date())).isAccepted())
        .flatMap(slot -> openings(slot, moved, now))
        .filter(opening -> opening.left() > 0)
        .toList();
  }

  /** One for each pool; for everybody, once the kept places are open to all by any policy. */
  private static Stream<Opening> openings(BookableSlot slot, Situation moved, Instant now) {
    Policy common = moved.days().policies().on(slot.date());
    if (PlaceLeft.isOpenToAll(slot.facts(), moved.facts(), common, now)) {
      return Stream.of(new Opening(slot, Pool.GENERAL, true));
    }
    VisitRequest request = moved.request(slot);
    return PlaceLeft.pools(request, moved.facts(), moved.policyOn(slot.date())).stream()
        .map(pool -> new Opening(slot, pool, false));
  }

  /** A visit stays of its kind as long as its visitor may come for one; a basket is no visit. */
  private boolean isWanted(VisitKind kind) {
    Set<VisitKind> allowed = situation.link().link().kinds();
    VisitKind own = subject.slot().facts().kind();
    return allowed.contains(own)
        ? kind == own
        : kind != VisitKind.FEAST_BASKET && allowed.contains(kind);
  }

  /** The inmates whose visits the inmate would meet there and must not. */
  public Set<Long> meets() {
    return situation.others().stream()
        .filter(visit -> apart.containsKey(visit.inmateId()) && visit.isActive())
        .filter(
            visit ->
                new Agenda.Apart(visit.engagement(), apart.get(visit.inmateId()))
                    .meets(subject.slot().facts()))
        .map(AgendaRow::inmateId)
        .collect(Collectors.toSet());
  }

  public long id() {
    return subject.id();
  }

  /** Of the visit as it is judged. */
  public int version() {
    return subject.version();
  }

  public long institutionId() {
    return situation.link().institutionId();
  }

  /** Nine bare characters; null for a request that was refused. */
  public String reference() {
    return subject.reference();
  }

  public String registerNumber() {
    return subject.registerNumber();
  }

  public LocalDate date() {
    return subject.slot().date();
  }

  public LocalTime startsAt() {
    return subject.slot().startsAt();
  }

  /** Where it takes place as booked. */
  public BookableSlot slot() {
    return subject.slot();
  }

  public long slotId() {
    return subject.slot().id();
  }

  public long inmateId() {
    return situation.link().inmateId();
  }

  public long visitorId() {
    return situation.booker().visitorId();
  }

  /** The inmates whom this one must not meet, and how far apart they are kept. */
  public Map<Long, Agenda.Scope> apart() {
    return apart;
  }

  /** Without the visit itself. */
  public Facts facts() {
    return situation.facts();
  }

  /** The policy for the inmate on a day of those asked for. */
  public Policy policyOn(LocalDate day) {
    return situation.policyOn(day);
  }

  /** The first day of the period in which it counts; empty where it counts in none. */
  public Optional<LocalDate> countsFrom() {
    return own().map(AgendaRow::entitlementFrom);
  }

  /** The permit that it uses; empty where it uses none. */
  public Optional<Long> permit() {
    return own().map(AgendaRow::permitId);
  }

  private Optional<AgendaRow> own() {
    return situation.givenUp().stream().filter(visit -> visit.visitId() == id()).findFirst();
  }

  Situation situation() {
    return situation;
  }
}
