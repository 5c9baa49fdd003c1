package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges slots for one asker at one moment. What is the same for all sessions of a day is judged
 * once, which is most of what there is to judge in the thousand slots of a month.
 */
public final class Judge {

  /** What a {@link DayRule} knows of a slot. */
  private record Session(LocalDate day, VisitKind kind, long institutionId, RoomKind room) {

    static Session of(SlotFacts slot) {
      SlotFacts.Room room = slot.room();
      return new Session(slot.date(), slot.kind(), room.institutionId(), room.kind());
    }
  }

  private final Facts facts;
  private final Instant now;
  private final Map<Session, Map<Rule, List<Violation>>> ofDays = new HashMap<>();

  public Judge(Facts facts, Instant now) {
    this.facts = facts;
    this.now = now;
  }

  /**
   * Accepted, or all violations that nobody has overridden, in the order of the rule table.
   *
   * @param request by the same asker as the requests before
   * @param policy in force on the day of the visit
   */
  public Decision decide(VisitRequest request, Policy policy) {
    Map<Rule, List<Violation>> ofDay =
        ofDays.computeIfAbsent(
            Session.of(request.slot()), session -> violationsOfDay(request, policy));
    List<Violation> violations = new ArrayList<>();
    for (Rule rule : ofDay.isEmpty() ? RuleBook.OF_THE_SLOT : RuleBook.ALL) {
      if (rule instanceof DayRule) {
        violations.addAll(ofDay.getOrDefault(rule, List.of()));
      } else {
        add(violations, rule, request, policy);
      }
    }
    return new Decision(violations);
  }

  /** How many places are left for the asker's party. */
  public int placesLeft(VisitRequest request, Policy policy) {
    return PlaceLeft.count(request, facts, policy, now);
  }

  private Map<Rule, List<Violation>> violationsOfDay(VisitRequest request, Policy policy) {
    Map<Rule, List<Violation>> violations = new HashMap<>();
    for (Rule rule : RuleBook.ALL) {
      if (rule instanceof DayRule) {
        List<Violation> found = new ArrayList<>();
        add(found, rule, request, policy);
        if (!found.isEmpty()) {
          violations.put(rule, found);
        }
      }
    }
    return violations;
  }

  private void add(List<Violation> violations, Rule rule, VisitRequest request, Policy policy) {
    rule.violations(request, facts, policy, now)
        .filter(violation -> !request.overridden().contains(violation.code()))
        .forEach(violations::add);
  }
}
