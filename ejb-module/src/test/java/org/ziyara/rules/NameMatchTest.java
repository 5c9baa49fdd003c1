package org.ziyara.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

  @ParameterizedTest
  @CsvSource({
    "EL FASSI, el-fassi",
    "Benaïssa, benaissa",
    "الإدريسي, الادريسي",
    "بن عيسى, بنعيسي",
    "فاطمة, فاطمه",
    "مُحَمَّد, محمد"
  })
  void spellingsOfOneName(String one, String other) {
    assertThat(NameMatch.same(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Alaoui, Alami", "العلوي, العلمي", "---, '   '", "Alaoui, العلوي"})
  void differentNames(String one, String other) {
    assertThat(NameMatch.same(one, other)).isFalse();
  }
}
