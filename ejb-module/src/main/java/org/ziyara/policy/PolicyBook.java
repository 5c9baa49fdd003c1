package org.ziyara.policy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.InmateFacts;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.PolicyValue;

/** All dated values that concern one institution, from which the policy of any day is resolved. */
public final class PolicyBook {

  /**
   * @param turn the last day until then on which any value began or gave way
   */
  private record Question(LocalDate turn, Set<InmateCategory> categories) {}

  /** Nation, institution, category of inmates: what stands later is more specific and wins. */
  private static final Comparator<DatedValue> BY_WEIGHT =
      comparing(DatedValue::category, nullsFirst(naturalOrder()))
          .thenComparing(each -> !each.value().national())
          .thenComparing(each -> each.value().validFrom());

  private final List<DatedValue> values;
  private final NavigableSet<LocalDate> turns = new TreeSet<>(Set.of(LocalDate.MIN));
  private final Map<Question, Policy> resolved = new ConcurrentHashMap<>();

  PolicyBook(List<DatedValue> values) {
    this.values = values.stream().sorted(BY_WEIGHT).toList();
    for (DatedValue value : values) {
      turns.add(value.validFrom());
      if (value.validTo() != null) {
        turns.add(value.validTo().plusDays(1));
      }
    }
  }

  /**
   * The same book with another value, to which others of its policy, level and category give way.
   */
  PolicyBook with(DatedValue value) {
    return new PolicyBook(
        Stream.concat(values.stream().flatMap(each -> each.givingWayTo(value)), Stream.of(value))
            .toList());
  }

  /** The policy of that day, whoever the inmate. */
  public Policy on(LocalDate day) {
    return on(day, Set.of());
  }

  /**
   * The policy of that day for an inmate.
   *
   * @param inmate null where nobody is named
   */
  public Policy on(LocalDate day, InmateFacts inmate) {
    return inmate == null
        ? on(day)
        : on(day, inmate.categories(day, on(day).number(PolicyName.ADULT_AGE)));
  }

  /** The policy of that day for inmates of these categories. */
  public Policy on(LocalDate day, Set<InmateCategory> categories) {
    return resolved.computeIfAbsent(new Question(turns.floor(day), categories), this::resolve);
  }

  /** All values of that day: those for everybody, and those of categories where they differ. */
  List<PolicyInForce> inForce(LocalDate day) {
    return Arrays.stream(PolicyName.values()).flatMap(name -> inForce(name, day)).toList();
  }

  /** The values of one policy on that day. */
  Stream<PolicyInForce> inForce(PolicyName name, LocalDate day) {
    PolicyValue general = on(day).value(name);
    Stream<PolicyInForce> ofCategories =
        Arrays.stream(InmateCategory.values())
            .map(each -> new PolicyInForce(name, each, on(day, Set.of(each)).value(name)))
            .filter(each -> !each.value().equals(general));
    return Stream.concat(Stream.of(new PolicyInForce(name, null, general)), ofCategories);
  }

  /** All values that begin after that day, the soonest first. */
  List<PolicyLine> toCome(LocalDate day, boolean national) {
    return lines(day, national)
        .filter(line -> line.phase() == PolicyLine.Phase.TO_COME)
        .sorted(comparing(line -> line.value().validFrom()))
        .toList();
  }

  /**
   * Every value, the latest first.
   *
   * @param national whether the reader's level is the nation
   */
  List<PolicyLine> history(LocalDate today, boolean national) {
    return lines(today, national)
        .sorted(comparing((PolicyLine line) -> line.value().validFrom()).reversed())
        .toList();
  }

  private Stream<PolicyLine> lines(LocalDate today, boolean national) {
    return values.stream()
        .flatMap(
            each ->
                PolicyName.of(each.value().name())
                    .map(name -> each.line(name, today, national))
                    .stream());
  }

  private Policy resolve(Question question) {
    Map<String, PolicyValue> winning = new HashMap<>();
    values.stream()
        .filter(each -> each.isValidOn(question.turn()))
        .filter(each -> each.isFor(question.categories()))
        .forEach(each -> winning.put(each.value().name(), each.value()));
    return new Policy(winning, question.categories());
  }
}
