package org.ziyara.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.booking.Assessment;
import org.ziyara.policy.PolicyBook;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Violation;
import org.ziyara.rules.ViolationCode;

/** The decisions on a population by two books of policies, counted, and where they differ. */
final class Comparison {

  private final Population population;
  private final Map<String, Integer> before = new TreeMap<>();
  private final Map<String, Integer> after = new TreeMap<>();
  private final List<PolicyTrialCase> cases = new ArrayList<>();

  private Comparison(Population population) {
    this.population = population;
  }

  static Comparison of(
      long trialId,
      Population population,
      Collection<Assessment> visits,
      PolicyBook today,
      PolicyBook proposed) {
    Comparison comparison = new Comparison(population);
    for (Assessment visit : visits) {
      comparison.add(trialId, visit, visit.by(today), visit.by(proposed));
    }
    return comparison;
  }

  private void add(long trialId, Assessment visit, Decision today, Decision proposed) {
    count(before, today);
    count(after, proposed);
    if (today.isAccepted() != proposed.isAccepted()) {
      List<Violation> changing = proposed.isAccepted() ? today.violations() : proposed.violations();
      cases.add(new PolicyTrialCase(trialId, population, visit, proposed.isAccepted(), changing));
    }
  }

  private static void count(Map<String, Integer> counts, Decision decision) {
    Set<ViolationCode> codes =
        decision.violations().stream().map(Violation::code).collect(Collectors.toSet());
    codes.forEach(code -> counts.merge(code.name(), 1, Integer::sum));
    counts.merge(TrialCount.ALL, 1, Integer::sum);
    counts.merge(TrialCount.REFUSED, decision.isAccepted() ? 0 : 1, Integer::sum);
  }

  List<TrialCount> counts() {
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .map(
            code ->
                new TrialCount(
                    population, code, before.getOrDefault(code, 0), after.getOrDefault(code, 0)))
        .toList();
  }

  List<PolicyTrialCase> cases() {
    return cases;
  }
}
