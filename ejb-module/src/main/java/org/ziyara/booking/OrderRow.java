package org.ziyara.booking;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.rules.Agenda;
import org.ziyara.rules.ClosureFacts;
import org.ziyara.rules.Orders.Feast;
import org.ziyara.rules.PermitFacts;
import org.ziyara.rules.PersonFacts;
import org.ziyara.rules.RestrictionFacts;
import org.ziyara.shared.Row;

/** One order of whatever type, as {@link OrdersQueries} selects it; what a type lacks is null. */
record OrderRow(
    Type type,
    long id,
    Integer number,
    Long whom,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalTime startsAt,
    LocalTime endsAt,
    String text,
    String secondText,
    String name,
    String reason,
    String decidedBy,
    Instant decidedAt,
    LocalDate dateOfBirth) {

  enum Type {
    CLOSURE,
    RESTRICTION,
    PERMIT,
    FEAST,
    APART
  }

  static OrderRow of(Row row) {
    return new OrderRow(
        row.constant(Type.class),
        row.number(),
        row.integerOrNull(),
        row.longOrNull(),
        row.date(),
        row.date(),
        row.time(),
        row.time(),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.instant(),
        row.date());
  }

  /** Whether it is in force on one of these days; one whose last day is null has no end. */
  boolean concerns(Days days) {
    return !firstDay.isAfter(days.last()) && (lastDay == null || !lastDay.isBefore(days.first()));
  }

  /** Whether a restriction may mean one of these people; the rules look closer. */
  boolean mayName(long visitorId, List<PartyRow> party) {
    return (whom != null && whom == visitorId)
        || people(party)
            .anyMatch(
                person ->
                    (secondText != null && secondText.equals(person.documentNumber()))
                        || person.dateOfBirth().equals(dateOfBirth));
  }

  private static Stream<PersonFacts> people(List<PartyRow> party) {
    return Stream.concat(
        Stream.of(party.get(0).visitor().person()),
        party.stream().map(PartyRow::companion).filter(Objects::nonNull));
  }

  ClosureFacts closure() {
    return new ClosureFacts(
        firstDay,
        lastDay,
        number == null ? null : DayOfWeek.of(number),
        startsAt,
        endsAt,
        text,
        secondText,
        decidedBy,
        decidedAt);
  }

  RestrictionFacts restriction() {
    return new RestrictionFacts(
        id,
        RestrictionFacts.Effect.valueOf(text),
        whom,
        secondText,
        name,
        dateOfBirth,
        firstDay,
        lastDay,
        reason,
        decidedBy,
        decidedAt);
  }

  /** The permit, without the numbers of visits that are given up. */
  PermitFacts permit(Set<Integer> givenUp) {
    Set<Integer> used =
        text == null
            ? Set.of()
            : Arrays.stream(text.split(","))
                .map(Integer::valueOf)
                .filter(n -> !givenUp.contains(n))
                .collect(Collectors.toSet());
    return new PermitFacts(id, firstDay, lastDay, number, used);
  }

  Feast feast() {
    return new Feast(firstDay, lastDay);
  }

  Agenda.Scope scope() {
    return Agenda.Scope.valueOf(text);
  }
}
