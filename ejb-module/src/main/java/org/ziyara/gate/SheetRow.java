package org.ziyara.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.ziyara.booking.VisitState;
import org.ziyara.rules.ViolationCode;
import org.ziyara.shared.Localized;
import org.ziyara.shared.Row;
import org.ziyara.visitor.DocumentType;

/** A visit's own row, before its companions are read. */
record SheetRow(
    long id,
    int version,
    String reference,
    VisitState state,
    LocalDate day,
    LocalTime startsAt,
    LocalTime endsAt,
    Localized roomName,
    VisitSheet.Visitor visitor,
    VisitSheet.Inmate inmate,
    VisitSheet.History history,
    boolean inDoubt,
    VisitSheet.Override override) {

  static SheetRow read(Row row, ZoneId zone) {
    long id = row.number();
    int version = row.integer();
    String reference = row.text();
    VisitState state = row.constant(VisitState.class);
    LocalDate day = row.date();
    return new SheetRow(
        id,
        version,
        reference,
        state,
        day,
        row.time(),
        row.time(),
        row.localized(),
        new VisitSheet.Visitor(
            row.text(),
            GateQueries.age(row.date(), day),
            row.constant(DocumentType.class),
            row.text()),
        new VisitSheet.Inmate(row.text(), row.localized()),
        new VisitSheet.History(
            local(row.instant(), zone),
            local(row.instant(), zone),
            row.text(),
            local(row.instant(), zone),
            row.text(),
            local(row.instant(), zone),
            local(row.instant(), zone),
            local(row.instant(), zone),
            row.text()),
        row.flag(),
        new VisitSheet.Override(codes(row.text()), row.text(), row.text()));
  }

  private static List<ViolationCode> codes(String names) {
    return Pattern.compile(" ")
        .splitAsStream(names)
        .filter(name -> !name.isEmpty())
        .map(ViolationCode::valueOf)
        .toList();
  }

  VisitSheet sheet(List<Companion> companions, LocalDate today) {
    return new VisitSheet(
        id,
        version,
        reference,
        state,
        day,
        startsAt,
        endsAt,
        roomName,
        visitor,
        companions,
        inmate,
        history,
        inDoubt,
        override,
        Verdict.of(state, day, today));
  }

  private static LocalDateTime local(Instant instant, ZoneId zone) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
  }
}
