package org.ziyara.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.primefaces.util.Constants;

class ConsoleThemeTest {

  /**
   * The overrides were derived from the style sheets of one version: an update derives them anew.
   */
  @ParameterizedTest
  @ValueSource(strings = {"theme.css", "rtl.css"})
  void isThatOfPrimeFacesInUse(String sheet) throws IOException {
    Path generated = Path.of("src/main/webapp/resources/console", sheet);
    String version = Constants.class.getPackage().getImplementationVersion();
    assertThat(Files.readString(generated))
        .as("see src/theme/generate.mjs")
        .startsWith("/* Generated from PrimeFaces " + version + " by");
  }
}
