package org.ziyara.registry;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ziyara.registry.feed.Reject;
import org.ziyara.registry.feed.RejectCode;

class RejectFileTest {

  private static final Locale FRENCH = Locale.forLanguageTag("fr-MA");

  @Test
  void tellsLineColumnCodeAndReason() {
    List<Reject> rejects =
        List.of(
            new Reject(3, "sex", RejectCode.VALUE_UNKNOWN),
            new Reject(7, "institution", RejectCode.INSTITUTION_UNKNOWN));
    assertThat(RejectFile.of(rejects, FRENCH).lines())
        .containsExactly(
            "line,column,code,reason",
            "3,sex,VALUE_UNKNOWN,La valeur n’est pas une de celles qui sont convenues.",
            "7,institution,INSTITUTION_UNKNOWN,Aucun établissement n’a ce code.");
  }

  @Test
  void withoutRejectsThereIsNoFile() {
    assertThat(RejectFile.of(List.of(), FRENCH)).isEmpty();
  }

  @Test
  void everyCodeHasAReason() {
    assertThat(ResourceBundle.getBundle("org.ziyara.registry.rejects", FRENCH).keySet())
        .isEqualTo(Stream.of(RejectCode.values()).map(Enum::name).collect(toSet()));
  }
}
