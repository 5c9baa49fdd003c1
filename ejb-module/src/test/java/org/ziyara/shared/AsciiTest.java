package org.ziyara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "K7M42Q9XD", "+212612345678", "a\0b", "~"})
  void codes(String text) {
    assertThat(Ascii.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "أمينة", "٣", "😀", "\uD800", "\u0080"})
  void whatTheDatabaseWouldRefuseToCompare(String text) {
    assertThat(Ascii.is(text)).isFalse();
  }
}
