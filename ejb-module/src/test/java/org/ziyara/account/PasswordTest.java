package org.ziyara.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.shared.ZiyaraException;

class PasswordTest {

  private static final String PHONE = "0612345678";

  @ParameterizedTest
  @ValueSource(ints = {Password.SHORTEST, Password.LONGEST})
  void fromTheShortestToTheLongest(int length) {
    String typed = "x".repeat(length);
    assertThat(Password.of(typed, PHONE)).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, Password.SHORTEST - 1, Password.LONGEST + 1, 1_000_000})
  void neitherShorterNorLonger(int length) {
    assertWeak("x".repeat(length));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = PHONE)
  void noneAndThePhoneNumber(String typed) {
    assertWeak(typed);
  }

  @Test
  void aHashFitsItsPasswordAlone() {
    String hash = PasswordHash.of("Ziyara-2026!");
    assertThat(hash).startsWith("$argon2id$").isNotEqualTo(PasswordHash.of("Ziyara-2026!"));
    assertThat(PasswordHash.matches("Ziyara-2026!", hash)).isTrue();
    assertThat(PasswordHash.matches("ziyara-2026!", hash)).isFalse();
  }

  private static void assertWeak(String typed) {
    assertThatThrownBy(() -> Password.of(typed, PHONE))
        .isInstanceOfSatisfying(
            ZiyaraException.class, e -> assertThat(e.code()).isEqualTo("PASSWORD_WEAK"));
  }
}
