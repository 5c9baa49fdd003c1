package org.ziyara.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.rules.Admission;
import org.ziyara.rules.Places;
import org.ziyara.rules.RoomKind;
import org.ziyara.rules.SlotFacts;
import org.ziyara.rules.Standing;
import org.ziyara.rules.VisitKind;
import org.ziyara.shared.Localized;
import org.ziyara.shared.Row;

/** A slot as booking needs it: local date and times of the institution. */
public record BookableSlot(long id, SlotFacts facts, Localized roomName) {

  static final String COLUMNS =
      """
      s.id, s.slot_date, s.starts_at, s.ends_at, s.institution_id, s.room_id, r.kind, t.kind,
      t.admits, s.capacity, s.taken, s.desk_places, s.desk_taken, s.distance_places,
      s.distance_taken, s.standing, r.name_ar, r.name_fr
      """;

  static BookableSlot of(Row row) {
    return new BookableSlot(
        row.number(),
        new SlotFacts(
            row.date(),
            row.time(),
            row.time(),
            new SlotFacts.Room(row.number(), row.number(), row.constant(RoomKind.class)),
            row.constant(VisitKind.class),
            Admission.parse(row.text()),
            new Places(
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer()),
            row.constant(Standing.class)),
        row.localized());
  }

  public long institutionId() {
    return facts.room().institutionId();
  }

  public LocalDate date() {
    return facts.date();
  }

  public LocalTime startsAt() {
    return facts.startsAt();
  }

  public LocalTime endsAt() {
    return facts.endsAt();
  }
}
