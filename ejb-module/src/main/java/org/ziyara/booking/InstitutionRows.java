package org.ziyara.booking;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.booking.InstitutionOrdersQueries.Order;

/**
 * Agenda and orders of all inmates of an institution, from which each of its visits is given what
 * {@link FactsQueries} and {@link OrdersQueries} would have read for it alone.
 */
final class InstitutionRows {

  private final Map<Long, List<AgendaRow>> byInmate;
  private final Map<Long, List<AgendaRow>> byVisitor;
  private final Map<Long, List<Order>> ordersOfInmate;
  private final List<Order> ordersForAll;

  InstitutionRows(List<AgendaRow> agenda, List<Order> orders) {
    byInmate = agenda.stream().collect(Collectors.groupingBy(AgendaRow::inmateId));
    byVisitor = agenda.stream().collect(Collectors.groupingBy(AgendaRow::visitorId));
    ordersOfInmate =
        orders.stream()
            .filter(order -> order.inmateId() != null)
            .collect(Collectors.groupingBy(Order::inmateId));
    ordersForAll = orders.stream().filter(order -> order.inmateId() == null).toList();
  }

  /** The orders of these days that concern the subject's inmate or its party. */
  OrderRows orders(SubjectRow subject, List<PartyRow> party, Days days) {
    Stream<Order> ofInmate = of(ordersOfInmate, subject.link().inmateId()).stream();
    return new OrderRows(
        Stream.concat(ordersForAll.stream(), ofInmate)
            .filter(order -> concerns(order, subject, party, days))
            .map(Order::row)
            .toList());
  }

  private static boolean concerns(
      Order order, SubjectRow subject, List<PartyRow> party, Days days) {
    return switch (order.row().type()) {
      case CLOSURE, FEAST -> order.row().concerns(days);
      case RESTRICTION ->
          order.row().concerns(days)
              && (order.inmateId() != null
                  || order.row().mayName(subject.booker().visitorId(), party));
      case PERMIT -> order.visitorId() == subject.booker().visitorId();
      case APART -> true;
    };
  }

  /** The visits that may stand in the way of the subject on these days; the orders are its own. */
  List<AgendaRow> agenda(SubjectRow subject, OrderRows orders, Days days) {
    LocalDate first = days.first().minusDays(orders.longestPeriod());
    LocalDate last = days.last().plusDays(orders.longestPeriod());
    Predicate<AgendaRow> near =
        visit -> !visit.date().isBefore(first) && !visit.date().isAfter(last);
    LocalDate remembered = first.minusDays(FactsQueries.MEMORY_DAYS);
    Predicate<AgendaRow> countsForVisitor =
        visit ->
            switch (visit.state()) {
              case HELD -> true;
              case CONFIRMED, NO_SHOW -> !visit.date().isBefore(remembered);
              default -> visit.isActive() && near.test(visit);
            };
    Set<AgendaRow> visits = new LinkedHashSet<>();
    of(byInmate, subject.link().inmateId()).stream()
        .filter(near.and(visit -> visit.isActive() || visit.usesEntitlement()))
        .forEach(visits::add);
    of(byVisitor, subject.booker().visitorId()).stream()
        .filter(countsForVisitor)
        .forEach(visits::add);
    for (long apart : orders.apart().keySet()) {
      of(byInmate, apart).stream().filter(near.and(AgendaRow::isActive)).forEach(visits::add);
    }
    return List.copyOf(visits);
  }

  private static <T> List<T> of(Map<Long, List<T>> lists, Long id) {
    return lists.getOrDefault(id, List.of());
  }
}
