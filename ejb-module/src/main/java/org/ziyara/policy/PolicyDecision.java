package org.ziyara.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ziyara.account.Account;
import org.ziyara.rules.InmateCategory;
import org.ziyara.shared.Ids;
import org.ziyara.shared.ZiyaraException;

/**
 * A value that somebody has decided for a time. What has been decided by it stays: it begins after
 * today, and ends today at the earliest.
 */
@Entity(name = "PolicyValue")
public class PolicyDecision {

  @Id private Long id;
  private String name;
  private Long institutionId;

  /** The institution, or 0 for the nation. */
  @Column(insertable = false, updatable = false)
  private long scope;

  @Enumerated(EnumType.STRING)
  private InmateCategory category;

  private String value;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String decidedBy;
  private String reason;

  @Version private int version;

  protected PolicyDecision() {}

  PolicyDecision(PolicyChange change, Account by) {
    this.id = Ids.next();
    this.name = change.name().key();
    this.institutionId = by.institutionId();
    this.category = change.category();
    this.value = change.value().toString();
    this.validFrom = change.from();
    this.validTo = change.to();
    this.decidedBy = by.displayName();
    this.reason = change.reason();
  }

  /** The same decision, going on from a later day. */
  private PolicyDecision(PolicyDecision interrupted, LocalDate validFrom) {
    this.id = Ids.next();
    this.name = interrupted.name;
    this.institutionId = interrupted.institutionId;
    this.category = interrupted.category;
    this.value = interrupted.value;
    this.validFrom = validFrom;
    this.validTo = interrupted.validTo;
    this.decidedBy = interrupted.decidedBy;
    this.reason = interrupted.reason;
  }

  boolean isFor(InmateCategory asked) {
    return category == asked;
  }

  /** Whether it is valid on a day of this period; a period whose last day is null has no end. */
  boolean overlaps(LocalDate first, LocalDate last) {
    return (validTo == null || !validTo.isBefore(first))
        && (last == null || !validFrom.isAfter(last));
  }

  boolean beginsBefore(LocalDate day) {
    return validFrom.isBefore(day);
  }

  /** Is not valid in this period; what is left of it afterwards is a decision of its own. */
  Optional<PolicyDecision> giveWay(LocalDate first, LocalDate last) {
    boolean goesOn = last != null && (validTo == null || validTo.isAfter(last));
    Optional<PolicyDecision> rest =
        goesOn ? Optional.of(new PolicyDecision(this, last.plusDays(1))) : Optional.empty();
    validTo = first.minusDays(1);
    return rest;
  }

  /**
   * @param lastDay null: no end
   * @throws ZiyaraException VALUE_IS_OVER, or DAY_OUT_OF_RANGE when that day is in the past
   */
  void requireEndable(LocalDate lastDay, LocalDate today) {
    if (validTo != null && validTo.isBefore(today)) {
      throw new ZiyaraException("VALUE_IS_OVER");
    }
    if (lastDay != null) {
      PolicyChange.day(lastDay, beginsBefore(today) ? today : validFrom, today);
    }
  }

  /**
   * @throws ZiyaraException VALUE_HAS_BEGUN
   */
  void requireNotBegun(LocalDate today) {
    if (!validFrom.isAfter(today)) {
      throw new ZiyaraException("VALUE_HAS_BEGUN");
    }
  }

  /**
   * @param day the last day; null: no end
   */
  void endOn(LocalDate day) {
    validTo = day;
  }

  /** Why another value cannot be valid at the same time. */
  ZiyaraException inTheWay() {
    return new ZiyaraException(
        "VALUE_IN_THE_WAY",
        Map.of(
            "value", value,
            "from", validFrom,
            "until", validTo == null ? "open" : validTo,
            "by", decidedBy));
  }

  /** What the audit trail keeps of it. */
  String summary() {
    return "%s %s %s from %s to %s"
        .formatted(
            name,
            category == null ? "all" : category,
            value,
            validFrom,
            validTo == null ? "open" : validTo);
  }

  Long id() {
    return id;
  }

  InmateCategory category() {
    return category;
  }

  Long institutionId() {
    return institutionId;
  }

  LocalDate validFrom() {
    return validFrom;
  }
}
