package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ziyara.policy.PolicyBook;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.Places;
import org.ziyara.rules.PolicyName;
import org.ziyara.shared.ZiyaraException;

/** Makes the slots of an institution what its sessions, timetables and closures say. */
@ApplicationScoped
class RollOut {

  /** Sessions that meet every eighth week at the most have met within so many days. */
  private static final int DAYS_TRIED = 7 * TemplateDetails.MOST_WEEKS * 2;

  @Inject private PolicyQueries policies;
  @Inject private TimetableQueries queries;
  @Inject private SlotRepository slots;

  /**
   * What is to be done from a day to the end of the institution's horizon; before it is live there
   * is nothing to book, hence nothing to do. Nobody else rolls out here until the transaction ends,
   * in which the plan is to be carried out.
   *
   * @param renewed the templates whose slots get their places anew
   */
  RollOutPlan plan(long institutionId, LocalDate today, Set<Long> renewed) {
    slots.lock(institutionId);
    return queries
        .liveFrom(institutionId)
        .map(liveFrom -> timetable(institutionId, today, liveFrom).plan(renewed))
        .orElseGet(() -> RollOutPlan.of(institutionId, RollOutPlan.Changes.NONE));
  }

  private Timetable timetable(long institutionId, LocalDate today, LocalDate liveFrom) {
    int days = policies.book(institutionId).on(today).number(PolicyName.WINDOW_HORIZON_DAYS);
    LocalDate from = liveFrom.isAfter(today) ? liveFrom : today;
    return queries.timetable(institutionId, from, today.plusDays(days));
  }

  /** Does what is planned. */
  void apply(RollOutPlan plan) {
    PolicyBook book = policies.book(plan.institutionId());
    RollOutPlan.Changes changes = plan.changes();
    changes.withdrawn().forEach((standing, ended) -> slots.withdraw(ids(ended), standing));
    changes
        .following()
        .forEach(
            (slot, session) ->
                slots.follow(
                    slot, session, Places.of(session.capacity(), book.on(slot.key().date()))));
    slots.remove(ids(changes.beyond()));
    SlotSet.of(changes.missing()).forEach(set -> slots.insert(set, book));
  }

  /**
   * Does what is to be done from today on.
   *
   * @param renewed the templates whose slots get their places anew
   * @throws ZiyaraException CAPACITY_ABOVE_ROOM or SESSIONS_OVERLAP
   */
  Impact now(long institutionId, LocalDate today, Long... renewed) {
    RollOutPlan plan = plan(institutionId, today, Set.of(renewed));
    refuse(plan);
    apply(plan);
    return plan.impact();
  }

  /**
   * Asks whether the sessions could be rolled out from that day on.
   *
   * @param timetableId the timetable that is taken to be in force; or NONE
   * @throws ZiyaraException CAPACITY_ABOVE_ROOM or SESSIONS_OVERLAP
   */
  void mustFit(long institutionId, LocalDate from, long timetableId) {
    refuse(
        queries.trial(institutionId, from, from.plusDays(DAYS_TRIED), timetableId).plan(Set.of()));
  }

  private static List<Long> ids(List<RolledOut> slots) {
    return slots.stream().map(RolledOut::id).toList();
  }

  private static void refuse(RollOutPlan plan) {
    plan.fault()
        .ifPresent(
            fault -> {
              throw new ZiyaraException(fault.code().name(), fault.arguments());
            });
  }
}
