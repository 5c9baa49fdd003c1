package org.ziyara.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.shared.ZiyaraException;

class PersonNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fatima Ez-Zahra El Idrissi",
        "فاطمة الزهراء",
        "ⴼⴰⵟⵉⵎⴰ",
        "N'Diaye",
        "O’Brien",
        "J. Dupont"
      })
  void namesOfAnyScript(String name) {
    assertThat(PersonName.of(name)).isEqualTo(name);
  }

  @Test
  void spacesAreTidied() {
    assertThat(PersonName.of("  Ali   Alaoui ")).isEqualTo("Ali Alaoui");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "A",
        "Ali😀",
        "<script>alert(1)</script>",
        "Ali; DROP TABLE",
        "Ali1",
        "-Ali"
      })
  void whatIsNoName(String typed) {
    assertThatThrownBy(() -> PersonName.of(typed))
        .isInstanceOfSatisfying(
            ZiyaraException.class, e -> assertThat(e.code()).isEqualTo("NAME_INVALID"));
  }

  @Test
  void tooLong() {
    assertThatThrownBy(() -> PersonName.of("a".repeat(PersonName.MAX_LENGTH + 1)))
        .isInstanceOf(ZiyaraException.class);
  }
}
