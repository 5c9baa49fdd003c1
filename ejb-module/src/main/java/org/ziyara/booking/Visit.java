package org.ziyara.booking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ziyara.rules.Asker;
import org.ziyara.rules.Pool;
import org.ziyara.rules.ViolationCode;
import org.ziyara.rules.VisitKind;
import org.ziyara.shared.Ids;
import org.ziyara.shared.ZiyaraException;

/**
 * A booking, from the hold of a place to its outcome. It repeats date and times of its slot, on
 * which the database's own constraints rest. Which transitions exist is decided here alone.
 */
@Entity
public class Visit {

  @Id private Long id;
  private String reference;
  private Long slotId;
  private Long institutionId;
  private Long inmateId;
  private Long visitorId;
  private LocalDate visitDate;
  private LocalTime startsAt;
  private LocalTime endsAt;

  @Enumerated(EnumType.STRING)
  private VisitState state;

  private String holdKey;
  private boolean offered;

  @Enumerated(EnumType.STRING)
  private VisitKind kind;

  @Enumerated(EnumType.STRING)
  private Pool pool;

  @Enumerated(EnumType.STRING)
  private Asker asker;

  private LocalDate entitlementFrom;
  private Integer entitlementNumber;
  private Long permitId;
  private Integer permitNumber;
  private String overridden;
  private String overrideReason;
  private String overriddenBy;
  private Instant heldAt;
  private Instant holdExpiresAt;
  private Instant confirmedAt;
  private Instant movedAt;
  private Instant cancelledAt;
  private Instant checkedInAt;
  private Instant admittedAt;
  private Instant refusedAt;
  private String refusalReason;
  private String callOffReason;

  @ElementCollection
  @CollectionTable(name = "visit_companion", joinColumns = @JoinColumn(name = "visit_id"))
  @Column(name = "companion_id")
  private Set<Long> companionIds = new HashSet<>();

  @Version private int version;

  protected Visit() {}

  /** A place held for {@code holdFor}. {@code holdKey} makes a repeated request yield this hold. */
  Visit(
      BookableSlot slot,
      Pool pool,
      long inmateId,
      Booker booker,
      Collection<Long> companionIds,
      String holdKey,
      Instant now,
      Duration holdFor) {
    this.id = Ids.next();
    this.reference = Reference.next();
    takePlace(slot, pool);
    this.inmateId = inmateId;
    this.visitorId = booker.visitorId();
    this.asker = booker.asker();
    this.companionIds.addAll(companionIds);
    rememberOverride(booker.override());
    this.holdKey = holdKey;
    this.heldAt = now;
    this.holdExpiresAt = now.plus(holdFor);
    this.state = VisitState.HELD;
  }

  /** A place that the waiting list offers to a family until the end of the offer. */
  static Visit offered(
      BookableSlot slot,
      Pool pool,
      Situation situation,
      Collection<Long> companionIds,
      Instant now,
      Instant end) {
    Visit visit =
        new Visit(
            slot,
            pool,
            situation.link().inmateId(),
            situation.booker(),
            companionIds,
            UUID.randomUUID().toString(),
            now,
            Duration.between(now, end));
    visit.offered = true;
    return visit;
  }

  private void takePlace(BookableSlot slot, Pool from) {
    slotId = slot.id();
    institutionId = slot.institutionId();
    visitDate = slot.date();
    startsAt = slot.startsAt();
    endsAt = slot.endsAt();
    kind = slot.facts().kind();
    pool = from;
  }

  private void rememberOverride(Booker.Override override) {
    overridden = override.named();
    overrideReason = override.reason();
    overriddenBy = override.decidedBy();
  }

  /** Who asked for it, and what was let pass; an offer stands beside other holds. */
  Booker booker() {
    Set<ViolationCode> codes =
        Pattern.compile(" ")
            .splitAsStream(overridden)
            .filter(code -> !code.isEmpty())
            .map(ViolationCode::valueOf)
            .collect(Collectors.toSet());
    return new Booker(
        visitorId,
        asker,
        new Booker.Override(codes, overrideReason, overriddenBy),
        offered ? id : null);
  }

  /** It uses the permit's visit with that number. */
  void usePermit(long permit, int number) {
    permitId = permit;
    permitNumber = number;
  }

  /** It takes place in another slot, judged as of now, and uses nothing yet. */
  void moveTo(BookableSlot slot, Pool from, Instant now) {
    takePlace(slot, from);
    heldAt = now;
    movedAt = now;
    giveEntitlementBack();
  }

  /** Others come along. */
  void comeWith(Set<Long> companions) {
    companionIds.retainAll(companions);
    companionIds.addAll(companions);
  }

  /** This is the inmate's visit with that number in the period that begins on that day. */
  void useEntitlement(LocalDate from, int number) {
    entitlementFrom = from;
    entitlementNumber = number;
  }

  private void giveEntitlementBack() {
    entitlementFrom = null;
    entitlementNumber = null;
    permitId = null;
    permitNumber = null;
  }

  /**
   * Whether the hold is still to be confirmed; false when it was confirmed before.
   *
   * @throws ZiyaraException HOLD_EXPIRED, HOLD_RELEASED or VISIT_CANCELLED
   */
  boolean awaitsConfirmation(Instant now) {
    return switch (state) {
      case HELD -> {
        if (isLapsed(now)) {
          throw new ZiyaraException("HOLD_EXPIRED");
        }
        yield true;
      }
      case EXPIRED -> throw new ZiyaraException("HOLD_EXPIRED");
      case RELEASED -> throw new ZiyaraException("HOLD_RELEASED");
      case CANCELLED -> throw new ZiyaraException("VISIT_CANCELLED");
      case CONFIRMED, CHECKED_IN, ADMITTED, REFUSED, COMPLETED, NO_SHOW -> false;
    };
  }

  void confirm(Instant now) {
    move(VisitState.CONFIRMED, VisitState.HELD);
    confirmedAt = now;
  }

  void release() {
    move(VisitState.RELEASED, VisitState.HELD);
    giveEntitlementBack();
  }

  void expire() {
    move(VisitState.EXPIRED, VisitState.HELD);
    giveEntitlementBack();
  }

  /** Whoever cancels after {@code freeUntil} has used up the entitlement all the same. */
  void cancel(Instant now, Instant freeUntil) {
    move(VisitState.CANCELLED, VisitState.CONFIRMED);
    cancelledAt = now;
    if (!now.isAfter(freeUntil)) {
      giveEntitlementBack();
    }
  }

  /** The institution cancels it; the family reads the reason, and nothing is used. */
  void callOff(Instant now, String reason) {
    move(VisitState.CANCELLED, VisitState.CONFIRMED);
    cancelledAt = now;
    callOffReason = reason;
    giveEntitlementBack();
  }

  /** What has come to stand in its way is let pass, beside what was let pass before. */
  void letPass(Booker.Override more) {
    Set<ViolationCode> codes = new HashSet<>(booker().override().codes());
    codes.addAll(more.codes());
    rememberOverride(new Booker.Override(codes, more.reason(), more.decidedBy()));
  }

  /** The family stands at the gate. */
  public void checkIn(Instant now) {
    move(VisitState.CHECKED_IN, VisitState.CONFIRMED);
    checkedInAt = now;
  }

  /** The family goes in. */
  public void admit(Instant now) {
    move(VisitState.ADMITTED, VisitState.CHECKED_IN);
    admittedAt = now;
  }

  /** The family is turned away; it reads the reason. */
  public void refuse(String reason, Instant now) {
    move(VisitState.REFUSED, VisitState.CONFIRMED, VisitState.CHECKED_IN);
    refusalReason = reason;
    refusedAt = now;
    giveEntitlementBack();
  }

  /** Nobody came; the entitlement is used all the same. */
  public void missed() {
    move(VisitState.NO_SHOW, VisitState.CONFIRMED);
  }

  /** The visit has ended. */
  public void complete() {
    move(VisitState.COMPLETED, VisitState.ADMITTED);
  }

  /**
   * Its day is over and nobody has said what became of it; returns whether nobody came. A gate at
   * which nobody was checked in all day tells nothing: then the family is believed.
   */
  boolean endUnsaid(boolean gateUsed) {
    if (state == VisitState.CONFIRMED && gateUsed) {
      missed();
      return true;
    }
    move(VisitState.COMPLETED, VisitState.CONFIRMED, VisitState.CHECKED_IN, VisitState.ADMITTED);
    return false;
  }

  /** Whether this is a hold whose time is over. */
  boolean isLapsed(Instant now) {
    return state == VisitState.HELD && !now.isBefore(holdExpiresAt);
  }

  Instant beginsAt(ZoneId zone) {
    return visitDate.atTime(startsAt).atZone(zone).toInstant();
  }

  private void move(VisitState to, VisitState... from) {
    if (!Set.of(from).contains(state)) {
      throw new ZiyaraException("VISIT_STATE", Map.of("state", state.name()));
    }
    state = to;
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  Pool pool() {
    return pool;
  }

  boolean isOffered() {
    return offered;
  }

  public long slotId() {
    return slotId;
  }

  public long institutionId() {
    return institutionId;
  }

  public long inmateId() {
    return inmateId;
  }

  public long visitorId() {
    return visitorId;
  }

  public LocalDate visitDate() {
    return visitDate;
  }

  public LocalTime startsAt() {
    return startsAt;
  }

  public VisitState state() {
    return state;
  }

  /** Changes with every change: whoever acts on what was read before must have read this one. */
  public int version() {
    return version;
  }

  /** As of when the rules judge the visit: what was offered in time stays in time. */
  Instant heldAt() {
    return heldAt;
  }

  Set<Long> companionIds() {
    return Set.copyOf(companionIds);
  }
}
