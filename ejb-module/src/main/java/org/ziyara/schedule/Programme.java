package org.ziyara.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The sessions of an institution, and which of them take place on which days: the usual ones, or
 * those of the dated timetable that stands in for them. Roll-out, pages and reports all ask here.
 *
 * @param timetables those in force with sessions here, the one that goes first before others
 */
record Programme(List<Session> sessions, List<TimetableDays> timetables) {

  /** What takes place from one day to another, both included, unless it is closed. */
  Stream<NewSlot> between(LocalDate from, LocalDate to) {
    return sessions.stream()
        .flatMap(
            session ->
                session
                    .dates()
                    .between(from, to)
                    .filter(date -> Objects.equals(session.timetableId(), timetableOn(date)))
                    .map(date -> new NewSlot(session, date)));
  }

  /** Null on days with the usual sessions. */
  Long timetableOn(LocalDate date) {
    for (TimetableDays days : timetables) {
      if (days.cover(date)) {
        return days.timetableId();
      }
    }
    return null;
  }

  /** The same with another session, or with one as it would be. */
  Programme with(Session session) {
    Stream<Session> others =
        sessions.stream().filter(each -> each.templateId() != session.templateId());
    return new Programme(Stream.concat(others, Stream.of(session)).toList(), timetables);
  }
}
