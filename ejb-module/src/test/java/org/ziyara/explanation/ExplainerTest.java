package org.ziyara.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.Refusals;
import org.ziyara.rules.Violation;
import org.ziyara.rules.ViolationCode;

class ExplainerTest {

  private static final Locale ARABIC = Locale.forLanguageTag("ar-MA");
  private static final Locale FRENCH = Locale.forLanguageTag("fr-MA");
  private static final Locale TAMAZIGHT = Locale.forLanguageTag("zgh-MA");
  private static final List<Locale> LANGUAGES =
      List.of(ARABIC, FRENCH, TAMAZIGHT, Locale.forLanguageTag("en-MA"));

  /** A text that names what the violation does not carry would show the name in braces. */
  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalIsExplainedByWhatItCarries(Violation violation) {
    for (Locale locale : LANGUAGES) {
      Explanation explanation = Explainer.explain(violation, locale);
      assertThat(
              List.of(
                  explanation.title(), explanation.text(), explanation.next(), explanation.staff()))
          .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "null"));
    }
  }

  @Test
  void noCodeIsLeftOut() {
    assertThat(refusals().map(Violation::code)).containsAll(EnumSet.allOf(ViolationCode.class));
  }

  @Test
  void noTextIsLeftOverOrMissing() {
    List<String> keys =
        Arrays.stream(ViolationCode.values())
            .flatMap(code -> Stream.of("title", "text", "next", "staff").map(t -> code + "." + t))
            .toList();
    for (Locale locale : LANGUAGES) {
      assertThat(ResourceBundle.getBundle("org.ziyara.explanation.rules", locale).keySet())
          .containsExactlyInAnyOrderElementsOf(keys);
    }
  }

  @Test
  void aRefusalNamesTheValueSinceWhenAndByWhoseOrder() {
    assertThat(Explainer.explain(decided(ViolationCode.PARTY_TOO_LARGE), FRENCH).text())
        .isEqualTo(
            "Vous seriez 5 personnes ; 4 personnes au plus peuvent entrer. Les enfants de moins de"
                + " 12 ans ne comptent pas. Règle en vigueur depuis le 1er janvier 2026, décidée"
                + " par DGAPR.");
    assertThat(Explainer.explain(decided(ViolationCode.TOO_LATE), ARABIC).text())
        .isEqualTo(
            "يُفتح الحجز قبل يوم الزيارة بـ28 يوما. يمكنك اليوم أن تحجز إلى غاية الأحد 29 نونبر 2026."
                + " قاعدة سارية منذ 1 يناير 2026 بقرار من DGAPR.");
  }

  @Test
  void aDefaultOfReportedPracticeNamesNobody() {
    Violation tooSoon =
        refusals().filter(v -> v.code() == ViolationCode.TOO_SOON).findFirst().orElseThrow();
    assertThat(Explainer.explain(tooSoon, FRENCH).text())
        .isEqualTo("Une visite se réserve au moins 24 heures à l’avance.");
  }

  @Test
  void aClosureGivesItsReasonInTheReadersLanguage() {
    Violation closed = decided(ViolationCode.DATE_CLOSED);
    assertThat(Explainer.explain(closed, FRENCH).text())
        .isEqualTo(
            "Pas de visite le lundi 7 décembre 2026. Motif : fête."
                + " Décidé par DGAPR le 20 novembre 2026.");
    assertThat(Explainer.explain(closed, ARABIC).text()).contains("عيد").doesNotContain("fête");
  }

  @ParameterizedTest
  @CsvSource({
    "0, بدأ هذا الموعد أو انتهى",
    "1, بساعة على",
    "2, بساعتين على",
    "3, بـ3 ساعات على",
    "24, بـ24 ساعة على",
    "100, بـ100 ساعة على"
  })
  void arabicPlurals(int hours, String expected) {
    assertThat(Explainer.explain(tooSoon(hours), ARABIC).text()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, 1 ⵜⵙⵔⴰⴳⵜ", "2, 2 ⵜⵙⵔⴰⴳⵉⵏ", "24, 24 ⵜⵙⵔⴰⴳⵉⵏ"})
  void tamazightPlurals(int hours, String expected) {
    assertThat(Explainer.explain(tooSoon(hours), TAMAZIGHT).text()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "+REMAND +WING:B2, détention préventive · quartier B2",
    "-CLASS_A, 'toutes les personnes détenues, sauf classe A'",
    "+WOMAN -MINOR, 'femmes, sauf mineurs'"
  })
  void aSessionNamesItsInmatesInWords(String admits, String expected) {
    Violation violation =
        new Violation(
            ViolationCode.SESSION_NOT_FOR_INMATE,
            Map.of("from", LocalTime.of(9, 0), "to", LocalTime.of(10, 0), "admits", admits));
    assertThat(Explainer.explain(violation, FRENCH).staff())
        .isEqualTo("Séance de 09:00 à 10:00 réservée à : " + expected + ".");
  }

  @Test
  void everyCategoryHasAWordInEveryLanguage() {
    for (Locale locale : LANGUAGES) {
      assertThat(ResourceBundle.getBundle("org.ziyara.explanation.admission", locale).keySet())
          .containsAll(Arrays.stream(InmateCategory.values()).map(Enum::name).toList());
    }
  }

  /** Nobody can tell from the words, in no language, that two people are kept apart. */
  @Test
  void aSecretReasonReadsAsIfThereWereNone() {
    for (Locale locale : LANGUAGES) {
      assertThat(forFamily(ViolationCode.NON_ASSOCIATION, locale))
          .isEqualTo(forFamily(ViolationCode.NOT_AVAILABLE, locale));
    }
  }

  private static List<String> forFamily(ViolationCode code, Locale locale) {
    Violation violation = refusals().filter(each -> each.code() == code).findFirst().orElseThrow();
    Explanation explanation = Explainer.explain(violation, locale);
    return List.of(explanation.title(), explanation.text(), explanation.next());
  }

  private static Violation tooSoon(int hours) {
    Violation tooSoon = decided(ViolationCode.TOO_SOON);
    Map<String, Object> arguments = new HashMap<>(tooSoon.arguments());
    arguments.put("limit", hours);
    return new Violation(tooSoon.code(), arguments);
  }

  private static Stream<Violation> refusals() {
    return Stream.concat(Refusals.ofEveryKind(), Refusals.asToldToFamilies());
  }

  /** A refusal with this code under a value that somebody has decided. */
  private static Violation decided(ViolationCode code) {
    return refusals()
        .filter(violation -> violation.code() == code)
        .filter(violation -> violation.arguments().get("decidedBy").equals("DGAPR"))
        .findFirst()
        .orElseThrow();
  }
}
