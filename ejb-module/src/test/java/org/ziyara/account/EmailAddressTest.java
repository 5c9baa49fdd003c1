package org.ziyara.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.shared.ZiyaraException;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "amina@example.ma, amina@example.ma",
    "' amina@example.ma ', amina@example.ma",
    "Amina.El-Fassi+ziyara@Mail.Example.MA, Amina.El-Fassi+ziyara@mail.example.ma",
    "o'brien@example.ie, o'brien@example.ie",
    "amina@بريد.المغرب, amina@xn--ngbof4h.xn--mgbc0a9azcg",
    "a@b.co, a@b.co"
  })
  void isTakenAsMailServersWriteIt(String typed, String address) {
    assertThat(EmailAddress.of(typed)).isEqualTo(address);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "amina",
        "@example.ma",
        "amina@",
        "amina@example",
        "amina@example.ma\r\nBcc: all@example.ma",
        "amina\r\nRCPT TO:<all@example.ma>@example.ma",
        "amina@example.ma, all@example.ma",
        "Amina <amina@example.ma>",
        "\"amina\"@example.ma",
        "amina..b@example.ma",
        ".amina@example.ma",
        "amina@-example.ma",
        "amina@exam_ple.ma",
        "amina@example.1",
        "a@b@example.ma\0",
        "é@example.ma"
      })
  void whatCouldBeAnythingElseIsRefused(String typed) {
    assertThatThrownBy(() -> EmailAddress.of(typed))
        .isInstanceOfSatisfying(
            ZiyaraException.class,
            refusal -> assertThat(refusal.code()).isEqualTo("EMAIL_INVALID"));
  }

  @Test
  void isNoLongerThanMailServersTake() {
    String domain = ("a".repeat(59) + ".").repeat(3) + "ma";
    assertThat(EmailAddress.of("a".repeat(64) + '@' + domain)).hasSizeLessThan(255);
    assertThatThrownBy(() -> EmailAddress.of("a".repeat(65) + '@' + domain))
        .isInstanceOf(ZiyaraException.class);
    assertThatThrownBy(() -> EmailAddress.of("a".repeat(64) + '@' + "a".repeat(9) + '.' + domain))
        .isInstanceOf(ZiyaraException.class);
  }
}
