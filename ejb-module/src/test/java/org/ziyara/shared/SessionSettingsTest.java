package org.ziyara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "Visit, visit",
    "KinshipLink, kinship_link",
    "familyNameAr, family_name_ar",
    "everyNWeeks, every_n_weeks"
  })
  void namesFollowTheColumns(String java, String column) {
    assertThat(SessionSettings.snakeCase(java)).isEqualTo(column);
  }
}
