package org.ziyara.rules;

import static org.ziyara.rules.InmateCategory.CLASS_A;
import static org.ziyara.rules.InmateCategory.CLASS_B;
import static org.ziyara.rules.InmateCategory.REMAND;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that a director or the centre may change: the value of reported practice, and the
 * range outside of which a value can only be a slip.
 */
public enum PolicyName {
  HOLD_MINUTES("hold.minutes", 10, new Range(1, 60)),
  WINDOW_OPENS_HOURS("window.opens.hours", 24, new Range(0, 336)),
  WINDOW_HORIZON_DAYS("window.horizon.days", 28, new Range(1, 180)),
  WINDOW_STAFF_HOURS("window.staff.hours", 0, new Range(0, 336)),
  PARTY_MAX("party.max", 4, new Range(1, 20), Map.of(CLASS_A, 2, CLASS_B, 3)),
  PARTY_CHILD_AGE("party.child.age", 12, new Range(0, 18)),
  ADULT_AGE("adult.age", 18, new Range(15, 21)),
  /** Visits of an inmate in a week. */
  ENTITLEMENT_VISITS("entitlement.visits", 1, new Range(0, 7), Map.of(REMAND, 3)),
  /** The day on which the week of the entitlement starts: 1 is Monday, 7 is Sunday. */
  ENTITLEMENT_WEEK_START("entitlement.week.start", 1, new Range(1, 7)),
  /** Who cancels later than this before the visit has used it. */
  CANCEL_LATE_HOURS("cancel.late.hours", 24, new Range(0, 336)),
  /** Confirmed visits to come that a visitor may have at one time. */
  OPEN_VISITS("open.visits", 4, new Range(1, 50)),
  /** Visits of each other kind of an inmate in a week; baskets in the days of a feast. */
  ENTITLEMENT_LAWYER("entitlement.lawyer", 7, new Range(0, 50)),
  ENTITLEMENT_CONSULAR("entitlement.consular", 2, new Range(0, 50)),
  ENTITLEMENT_ASSOCIATION("entitlement.association", 1, new Range(0, 50)),
  ENTITLEMENT_CLERGY("entitlement.clergy", 1, new Range(0, 50)),
  ENTITLEMENT_BASKET("entitlement.basket", 1, new Range(0, 5)),
  /** 1: visitors need a permit. */
  PERMIT_REQUIRED("permit.required", 0, new Range(0, 1), Map.of(REMAND, 1)),
  /** Of the places of a new slot, so many in a hundred are kept for the desk. */
  POOL_DESK_PERCENT("pool.desk.percent", 10, new Range(0, 50)),
  /** Of the places of a new slot, so many in a hundred are kept for long journeys. */
  POOL_DISTANCE_PERCENT("pool.distance.percent", 10, new Range(0, 50)),
  /** From how many kilometres on a journey is long. */
  POOL_DISTANCE_KM("pool.distance.km", 200, new Range(10, 2000)),
  /** What becomes of booked visits when their session changes: see {@link ChangedVisits}. */
  SCHEDULE_CHANGE_VISITS("schedule.change.visits", 2, new Range(0, 2)),
  /** So many hours before the visit, places that were kept are for everybody. */
  POOL_OPENS_HOURS("pool.opens.hours", 48, new Range(0, 336)),
  /** Who did not come so many times has to wait; 0: nobody has. */
  NO_SHOW_LIMIT("no.show.limit", 0, new Range(0, 20)),
  /** Within so many days. */
  NO_SHOW_DAYS("no.show.days", 60, new Range(1, 365)),
  /** For so many days after the last time. */
  NO_SHOW_PAUSE_DAYS("no.show.pause.days", 14, new Range(1, 365)),
  /** For so many hours a place is offered to one family of the waiting list. */
  WAITING_OFFER_HOURS("waiting.offer.hours", 24, new Range(1, 168)),
  /** With fewer hours left to answer, nothing is offered. */
  WAITING_OFFER_LEAST_HOURS("waiting.offer.least.hours", 2, new Range(0, 48)),
  /** The hour from which only urgent messages go out; the nation's value counts. */
  MESSAGE_QUIET_FROM("message.quiet.from", 21, new Range(0, 24)),
  /** The hour in which the others go out again. */
  MESSAGE_QUIET_UNTIL("message.quiet.until", 8, new Range(0, 24)),
  /** After so many failed attempts a message is given up. */
  MESSAGE_ATTEMPTS("message.attempts", 8, new Range(1, 20)),
  /** So many hours before a visit its family is reminded; the nation's value counts. */
  REMINDER_EARLY_HOURS("reminder.early.hours", 48, new Range(0, 336)),
  /** And again so many hours before. */
  REMINDER_LATE_HOURS("reminder.late.hours", 24, new Range(0, 336)),
  /**
   * When so many in a hundred of an institution's people would leave by one feed of the registry,
   * the centre is asked first; the nation's value counts.
   */
  REGISTRY_DROP_PERCENT("registry.drop.percent", 5, new Range(0, 100)),
  /** For so many days messages are kept after they were sent; the nation's value counts. */
  RETENTION_MESSAGE_DAYS("retention.message.days", 90, new Range(7, 3650)),
  /** For so many days refusals are kept, by which a policy is tried; the nation's value counts. */
  RETENTION_REFUSAL_DAYS("retention.refusal.days", 60, new Range(31, 3650)),
  /** For so many days the trial of a policy is kept, with the cases it names. */
  RETENTION_TRIAL_DAYS("retention.trial.days", 90, new Range(7, 3650)),
  /** For so many days it is known which order a program's request has made. */
  RETENTION_REQUEST_DAYS("retention.request.days", 30, new Range(1, 365)),
  /** For so many days it is known what each night did and why, and the demand it reckoned with. */
  RETENTION_NIGHT_DAYS("retention.night.days", 400, new Range(60, 3650)),
  /** For so many days a file of the registry is kept after it was dealt with. */
  RETENTION_FEED_DAYS("retention.feed.days", 30, new Range(1, 365)),
  /** A visit that has lost its slot is moved to no time sooner than so many hours from now. */
  RELOCATION_LEAST_HOURS("relocation.least.hours", 48, new Range(48, 336)),
  /** Nor to a day farther than so many days from its own. */
  RELOCATION_DAYS("relocation.days", 14, new Range(0, 180)),
  /** What it costs to move a visit by a day; see docs/relocation.md. */
  RELOCATION_COST_DAY("relocation.cost.day", 10, new Range(0, 1000)),
  /** To another weekday. */
  RELOCATION_COST_WEEKDAY("relocation.cost.weekday", 15, new Range(0, 1000)),
  /** By an hour of the day. */
  RELOCATION_COST_HOUR("relocation.cost.hour", 4, new Range(0, 1000)),
  /** For each day of notice that a week lacks. */
  RELOCATION_COST_NOTICE("relocation.cost.notice", 5, new Range(0, 1000)),
  /** To call it off. */
  RELOCATION_COST_CALL_OFF("relocation.cost.calloff", 1000, new Range(1, 100_000)),
  /** So many visits one officer supervises at a time. */
  OFFICER_VISITS("officer.visits", 4, new Range(1, 100)),
  /** From the last so many weeks demand is estimated; refusals are kept as long at least. */
  DEMAND_WEEKS("demand.weeks", 4, new Range(1, 4)),
  /** Of sessions within so many hours no seats are moved. */
  SEATS_NOTICE_HOURS("seats.notice.hours", 72, new Range(0, 336)),
  /** Of a hundred seats so many may be moved in one night. */
  SEATS_MOVED_PERCENT("seats.moved.percent", 10, new Range(0, 100)),
  /** Within so many days no mobile team is sent elsewhere; the nation's value counts. */
  TEAM_NOTICE_DAYS("team.notice.days", 7, new Range(0, 60)),
  /** So many days of a region's teams may be changed in one night; the nation's value counts. */
  TEAM_CHANGES("team.changes", 3, new Range(0, 100));

  private final String key;
  private final int defaultValue;
  private final Range range;
  private final Map<InmateCategory, Integer> categoryDefaults;

  PolicyName(String key, int defaultValue, Range range) {
    this(key, defaultValue, range, Map.of());
  }

  PolicyName(
      String key, int defaultValue, Range range, Map<InmateCategory, Integer> categoryDefaults) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.range = range;
    this.categoryDefaults = categoryDefaults;
  }

  /** The policy with this key; empty when there is none (any more). */
  public static Optional<PolicyName> of(String key) {
    return Arrays.stream(values()).filter(name -> name.key.equals(key)).findFirst();
  }

  public String key() {
    return key;
  }

  /** What may be decided. */
  public Range range() {
    return range;
  }

  /** How many visits of a kind an inmate has in a period. */
  public static PolicyName entitlementOf(VisitKind kind) {
    return switch (kind) {
      case FAMILY -> ENTITLEMENT_VISITS;
      case LAWYER -> ENTITLEMENT_LAWYER;
      case CONSULAR -> ENTITLEMENT_CONSULAR;
      case ASSOCIATION -> ENTITLEMENT_ASSOCIATION;
      case CLERGY -> ENTITLEMENT_CLERGY;
      case FEAST_BASKET -> ENTITLEMENT_BASKET;
    };
  }

  /** The value of reported practice for an inmate of these categories. */
  public int defaultValue(Collection<InmateCategory> categories) {
    return categories.stream()
        .filter(categoryDefaults::containsKey)
        .max(InmateCategory::compareTo)
        .map(categoryDefaults::get)
        .orElse(defaultValue);
  }
}
