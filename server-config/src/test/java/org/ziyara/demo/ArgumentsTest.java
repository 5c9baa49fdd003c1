package org.ziyara.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  private static final String[] COMPLETE = {
    "--jdbc-url", "jdbc:mysql://localhost/ziyara",
    "--user", "ziyara",
    "--password-file", "secret",
    "--scale", "full",
    "--seed", "2026",
    "--today", "2026-11-24"
  };

  @Test
  void readsAllOfThem() {
    assertThat(Arguments.parse(COMPLETE))
        .isEqualTo(
            new Arguments(
                "jdbc:mysql://localhost/ziyara",
                "ziyara",
                Path.of("secret"),
                Scale.FULL,
                2026,
                LocalDate.of(2026, 11, 24),
                null));
  }

  @ParameterizedTest
  @CsvSource({
    "--scale, huge, --scale is small or full",
    "--seed, many, --seed is a number",
    "--today, tomorrow, --today is YYYY-MM-DD"
  })
  void saysWhatIsWrong(String name, String value, String message) {
    String[] arguments = COMPLETE.clone();
    arguments[Arrays.asList(arguments).indexOf(name) + 1] = value;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.parse(arguments))
        .withMessageContaining(message);
  }

  @Test
  void saysWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.parse("--user", "ziyara"))
        .withMessage("--jdbc-url is missing");
  }
}
