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
  private LocalDate entitlementFrom;
  private Integer entitlementNumber;
  private Instant heldAt;
  private Instant holdExpiresAt;
  private Instant confirmedAt;
  private Instant cancelledAt;
  private Instant checkedInAt;
  private Instant admittedAt;
  private Instant refusedAt;
  private String refusalReason;

  @ElementCollection
  @CollectionTable(name = "visit_companion", joinColumns = @JoinColumn(name = "visit_id"))
  @Column(name = "companion_id")
  private Set<Long> companionIds = new HashSet<>();

  @Version private int version;

  protected Visit() {}

  /** A place held for {@code holdFor}. {@code holdKey} makes a repeated request yield this hold. */
  Visit(
      BookableSlot slot,
      long inmateId,
      long visitorId,
      Collection<Long> companionIds,
      String holdKey,
      Instant now,
      Duration holdFor) {
    this.id = Ids.next();
    this.reference = Reference.next();
    this.slotId = slot.id();
    this.institutionId = slot.institutionId();
    this.visitDate = slot.date();
    this.startsAt = slot.startsAt();
    this.endsAt = slot.endsAt();
    this.inmateId = inmateId;
    this.visitorId = visitorId;
    this.companionIds.addAll(companionIds);
    this.holdKey = holdKey;
    this.heldAt = now;
    this.holdExpiresAt = now.plus(holdFor);
    this.state = VisitState.HELD;
  }

  /** This is the inmate's visit with that number in the period that begins on that day. */
  void useEntitlement(LocalDate from, int number) {
    entitlementFrom = from;
    entitlementNumber = number;
  }

  private void giveEntitlementBack() {
    entitlementFrom = null;
    entitlementNumber = null;
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
      case CONFIRMED, CHECKED_IN, ADMITTED, REFUSED, COMPLETED -> false;
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

  /** The visit has ended. */
  public void complete() {
    move(VisitState.COMPLETED, VisitState.ADMITTED);
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
