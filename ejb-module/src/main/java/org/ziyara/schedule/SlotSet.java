package org.ziyara.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Missing slots that one statement creates: each of these sessions on each of these dates. */
record SlotSet(List<Long> templateIds, int capacity, List<LocalDate> dates) {

  private record Pattern(int capacity, List<LocalDate> dates) {}

  /** The fewest such sets of which each slot is in one. */
  static List<SlotSet> of(List<NewSlot> slots) {
    Map<Session, List<LocalDate>> dates = new LinkedHashMap<>();
    for (NewSlot slot : slots) {
      dates.computeIfAbsent(slot.session(), any -> new ArrayList<>()).add(slot.date());
    }
    Map<Pattern, List<Long>> templates = new LinkedHashMap<>();
    dates.forEach(
        (session, days) ->
            templates
                .computeIfAbsent(new Pattern(session.capacity(), days), any -> new ArrayList<>())
                .add(session.templateId()));
    return templates.entrySet().stream()
        .map(set -> new SlotSet(set.getValue(), set.getKey().capacity(), set.getKey().dates()))
        .toList();
  }
}
