package org.ziyara.booking;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.rules.Agenda;
import org.ziyara.rules.Entitlement;
import org.ziyara.rules.Orders;

/** What {@link OrdersQueries} found. */
record OrderRows(List<OrderRow> rows) {

  /** The inmates whom this one must not meet, and how far apart they are kept. */
  Map<Long, Agenda.Scope> apart() {
    return of(OrderRow.Type.APART).collect(Collectors.toMap(OrderRow::whom, OrderRow::scope));
  }

  /**
   * As the rules judge them.
   *
   * @param givenUp visits that are given up for what is asked now
   */
  Orders orders(List<AgendaRow> givenUp) {
    return new Orders(
        list(OrderRow.Type.CLOSURE, OrderRow::closure),
        list(OrderRow.Type.RESTRICTION, OrderRow::restriction),
        list(OrderRow.Type.PERMIT, row -> row.permit(numbersOf(row.id(), givenUp))),
        list(OrderRow.Type.FEAST, OrderRow::feast));
  }

  /** Days in which visits may count together. */
  long longestPeriod() {
    return of(OrderRow.Type.FEAST)
        .mapToLong(feast -> ChronoUnit.DAYS.between(feast.firstDay(), feast.lastDay()))
        .reduce(Entitlement.PERIOD_DAYS, Math::max);
  }

  private static Set<Integer> numbersOf(long permitId, List<AgendaRow> givenUp) {
    return givenUp.stream()
        .filter(visit -> visit.permitId() != null && visit.permitId() == permitId)
        .map(AgendaRow::permitNumber)
        .collect(Collectors.toSet());
  }

  private <T> List<T> list(OrderRow.Type type, Function<OrderRow, T> mapping) {
    return of(type).map(mapping).toList();
  }

  private Stream<OrderRow> of(OrderRow.Type type) {
    return rows.stream().filter(row -> row.type() == type);
  }
}
