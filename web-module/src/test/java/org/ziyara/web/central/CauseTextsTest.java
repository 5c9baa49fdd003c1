package org.ziyara.web.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.shared.Messages;

/** Why an institution failed is said with the values that were compared, as they are stored. */
class CauseTextsTest {

  private static final Map<String, Object> STORED =
      Map.of(
          "room", "H1",
          "weekday", 4L,
          "time", "09:00",
          "otherTime", "09:30",
          "capacity", 41L,
          "places", 40L,
          "error", "java.lang.IllegalStateException: boom");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|CAPACITY_ABOVE_ROOM|Salle H1, jeudi à 09:00 : la séance offre 41 places, la salle n’en a que 40.",
        "fr|SESSIONS_OVERLAP|Salle H1, jeudi : la séance de 09:00 n’est pas finie quand commence celle de 09:30.",
        "fr|UNEXPECTED|Erreur imprévue, à transmettre à l’exploitation : java.lang.IllegalStateException: boom",
        "ar|CAPACITY_ABOVE_ROOM|القاعة H1، الخميس على الساعة 09:00: عدد أماكن الحصة 41، وسعة القاعة 40 فقط."
      })
  void namesWhatWasCompared(String language, String code, String text) {
    Locale locale = new Locale.Builder().setLanguage(language).setRegion("MA").build();

    assertThat(Messages.of("org.ziyara.web.central").text(locale, "cause." + code, STORED))
        .isEqualTo(text);
  }
}
