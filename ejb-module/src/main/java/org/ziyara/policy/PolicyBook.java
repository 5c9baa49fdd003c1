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
import java.util.Set;
import java.util.stream.Stream;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.InmateFacts;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.PolicyValue;

/** All dated values that concern one institution, from which the policy of any day is resolved. */
public final class PolicyBook {

  /** A value, the inmates it is for (null: all) and the last day of its validity (null: open). */
  record Entry(PolicyValue value, InmateCategory category, LocalDate validTo) {

    boolean isValidOn(LocalDate day) {
      return !day.isBefore(value.validFrom()) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isFor(Set<InmateCategory> categories) {
      return category == null || categories.contains(category);
    }
  }

  private record Question(LocalDate day, Set<InmateCategory> categories) {}

  /** Nation, institution, category of inmates: what stands later is more specific and wins. */
  private static final Comparator<Entry> BY_WEIGHT =
      comparing(Entry::category, nullsFirst(naturalOrder()))
          .thenComparing(entry -> !entry.value().national())
          .thenComparing(entry -> entry.value().validFrom());

  private final List<Entry> entries;
  private final Map<Question, Policy> resolved = new HashMap<>();

  PolicyBook(List<Entry> entries) {
    this.entries = entries.stream().sorted(BY_WEIGHT).toList();
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
    return resolved.computeIfAbsent(new Question(day, categories), this::resolve);
  }

  /** All values of that day: those for everybody, and those of categories where they differ. */
  List<PolicyInForce> inForce(LocalDate day) {
    return Arrays.stream(PolicyName.values()).flatMap(name -> inForce(name, day)).toList();
  }

  private Stream<PolicyInForce> inForce(PolicyName name, LocalDate day) {
    PolicyValue general = on(day).value(name);
    Stream<PolicyInForce> ofCategories =
        Arrays.stream(InmateCategory.values())
            .map(each -> new PolicyInForce(name, each, on(day, Set.of(each)).value(name)))
            .filter(each -> !each.value().equals(general));
    return Stream.concat(Stream.of(new PolicyInForce(name, null, general)), ofCategories);
  }

  private Policy resolve(Question question) {
    Map<String, PolicyValue> values = new HashMap<>();
    entries.stream()
        .filter(entry -> entry.isValidOn(question.day()))
        .filter(entry -> entry.isFor(question.categories()))
        .forEach(entry -> values.put(entry.value().name(), entry.value()));
    return new Policy(values, question.categories());
  }
}
