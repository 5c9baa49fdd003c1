package org.ziyara.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K7M42Q9XD",
        "K7M-42Q-9XD",
        " k7m 42q 9xd ",
        "ZIYARA:K7M42Q9XD",
        "ziyara:k7m-42q-9xd"
      })
  void whatIsTypedOrScanned(String typed) {
    assertThat(Reference.parse(typed)).contains("K7M42Q9XD");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "K7M", "K7M42Q9XDA", "K7M42Q9X0", "K7M42Q9XI", "<script>", "٧٧٧٧٧٧٧٧٧"})
  void whatIsNoReference(String typed) {
    assertThat(Reference.parse(typed)).isEmpty();
  }

  @Test
  void nextIsReadable() {
    String reference = Reference.next();
    assertThat(Reference.parse(Reference.qrText(reference))).contains(reference);
    assertThat(Reference.shown("K7M42Q9XD")).isEqualTo("K7M-42Q-9XD");
  }
}
