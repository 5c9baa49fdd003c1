package org.ziyara.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ziyara.rules.Violation;
import org.ziyara.rules.ViolationCode;

class ExplainerTest {

  private static final Locale ARABIC = Locale.forLanguageTag("ar-MA");
  private static final Locale FRENCH = Locale.forLanguageTag("fr-MA");

  /** Every argument that any violation carries. */
  private static final Map<String, Object> ARGUMENTS =
      new HashMap<>(
          Map.of(
              "party",
              5L,
              "limit",
              3,
              "childAge",
              12,
              "securityClass",
              "B",
              "since",
              LocalDate.of(2026, 1, 1),
              "decidedBy",
              "DGAPR",
              "date",
              LocalDate.of(2026, 11, 30),
              "from",
              LocalTime.of(9, 0),
              "to",
              LocalTime.of(9, 30),
              "lastDay",
              LocalDate.of(2026, 12, 22)));

  static {
    ARGUMENTS.put("capacity", 10);
    ARGUMENTS.put("reasonAr", "عيد");
    ARGUMENTS.put("reasonFr", "fête");
  }

  @ParameterizedTest
  @EnumSource(ViolationCode.class)
  void everyCodeHasItsTextsInEveryLanguage(ViolationCode code) {
    for (Locale locale : List.of(ARABIC, FRENCH)) {
      Explanation explanation = Explainer.explain(new Violation(code, ARGUMENTS), locale);
      assertThat(
              List.of(
                  explanation.title(), explanation.text(), explanation.next(), explanation.staff()))
          .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
    }
  }

  @Test
  void noTextIsLeftOverOrMissing() {
    List<String> keys =
        Arrays.stream(ViolationCode.values())
            .flatMap(
                code -> List.of("title", "text", "next", "staff").stream().map(t -> code + "." + t))
            .toList();
    for (Locale locale : List.of(ARABIC, FRENCH)) {
      assertThat(ResourceBundle.getBundle("org.ziyara.explanation.rules", locale).keySet())
          .containsExactlyInAnyOrderElementsOf(keys);
    }
  }

  @Test
  void aRefusalNamesTheValueSinceWhenAndByWhoseOrder() {
    Explanation explanation =
        Explainer.explain(new Violation(ViolationCode.PARTY_TOO_LARGE, ARGUMENTS), FRENCH);
    assertThat(explanation.text())
        .contains("5 personnes", "3 personnes au plus", "12 ans", "1 janvier 2026", "DGAPR");
  }

  @Test
  void aDefaultOfReportedPracticeNamesNobody() {
    Map<String, Object> arguments = new HashMap<>(ARGUMENTS);
    arguments.put("decidedBy", "");
    assertThat(Explainer.explain(new Violation(ViolationCode.TOO_SOON, arguments), FRENCH).text())
        .isEqualTo("Une visite se réserve au moins 3 heures à l'avance.");
  }

  @ParameterizedTest
  @CsvSource({"1, ساعة على", "2, ساعتين على", "3, 3 ساعات على", "24, 24 ساعة على"})
  void arabicPlurals(int hours, String expected) {
    Map<String, Object> arguments = new HashMap<>(ARGUMENTS);
    arguments.put("limit", hours);
    assertThat(Explainer.explain(new Violation(ViolationCode.TOO_SOON, arguments), ARABIC).text())
        .contains(expected);
  }
}
