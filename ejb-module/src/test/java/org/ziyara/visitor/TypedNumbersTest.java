package org.ziyara.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.inmate.RegisterNumber;
import org.ziyara.shared.ZiyaraException;

/** Phone, document and register numbers, however people write them. */
class TypedNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0612345678, +212612345678",
    "06 12 34 56 78, +212612345678",
    "06-12-34-56-78, +212612345678",
    "٠٦١٢٣٤٥٦٧٨, +212612345678",
    "612345678, +212612345678",
    "+212 6 12 34 56 78, +212612345678",
    "00212612345678, +212612345678",
    "+33 6 12 34 56 78, +33612345678"
  })
  void phones(String typed, String stored) {
    assertThat(PhoneNumber.of(typed)).isEqualTo(stored);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "12", "0112", "061234567890123", "abc", "+999123456789", "😀"})
  void whatIsNoPhone(String typed) {
    assertRefused("PHONE_INVALID", () -> PhoneNumber.of(typed));
  }

  @ParameterizedTest
  @CsvSource({"ab 123-456, AB123456", "AB123456, AB123456", "1234, 1234", "' k 99 99 ', K9999"})
  void documents(String typed, String stored) {
    assertThat(DocumentNumber.of(typed)).isEqualTo(stored);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "AB1", "ABCDEF", "AB123456789012345678901", "أب1234", "AB12'34", "<b>1234"})
  void whatIsNoDocument(String typed) {
    assertRefused("DOCUMENT_INVALID", () -> DocumentNumber.of(typed));
  }

  @ParameterizedTest
  @CsvSource({"' 12345 ', 12345", "a-12/7, A-12/7", "1, 1"})
  void registerNumbers(String typed, String stored) {
    assertThat(RegisterNumber.of(typed)).isEqualTo(stored);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "-12", "/1", "123456789012345678901", "12 34", "٣٤", "1;2"})
  void whatIsNoRegisterNumber(String typed) {
    assertRefused("REGISTER_NUMBER_INVALID", () -> RegisterNumber.of(typed));
  }

  private static void assertRefused(String code, Runnable reading) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(ZiyaraException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
