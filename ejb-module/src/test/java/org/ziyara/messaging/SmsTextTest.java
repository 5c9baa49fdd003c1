package org.ziyara.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.ziyara.shared.Localized;

/** What a message costs: one SMS is 70 Arabic or Tamazight characters, or 160 of others. */
class SmsTextTest {

  private static final int ONE_SMS_IN_ARABIC = 70;

  /** A name of 20 characters, as most institutions have or less; a Wednesday is the longest day. */
  private static final Map<String, Object> ARGUMENTS =
      Map.of(
          "code",
          "123456",
          "minutes",
          10,
          "reference",
          "K7M-42Q-9XD",
          "date",
          LocalDate.of(2026, 11, 25),
          "time",
          LocalTime.of(9, 30),
          "institution",
          new Localized("السجن المحلي تيفلت 2", "Prison locale Tiflet 2"));

  /** A reason and a link have the length that they have. */
  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"VISIT_CALLED_OFF", "VISIT_RELOCATED", "VISIT_UNPLACED", "PLACE_OFFERED"})
  void isOneMessageInArabic(MessageKind kind) {
    assertThat(MessageText.sms("ar", kind, ARGUMENTS).body())
        .hasSizeLessThanOrEqualTo(ONE_SMS_IN_ARABIC);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, الأربعاء 25 نونبر 09:30",
    "fr, mercredi 25 novembre à 09:30",
    "en, Wednesday 25 November at 09:30"
  })
  void namesTheDayWithoutItsYear(String language, String when) {
    assertThat(MessageText.sms(language, MessageKind.VISIT_CONFIRMED, ARGUMENTS).body())
        .contains(when)
        .doesNotContain("2026");
  }
}
