package org.ziyara.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CauseTest {

  /** The order of an unmodifiable map is another in each server. */
  @Test
  void theSameCauseIsAlwaysTheSameText() {
    Map<String, Object> arguments =
        Map.of("weekday", 1, "time", "09:00", "room", "H1", "otherTime", "09:05");
    String text = "{\"otherTime\":\"09:05\",\"room\":\"H1\",\"time\":\"09:00\",\"weekday\":1}";
    assertThat(new Cause("SESSIONS_OVERLAP", arguments).argumentsAsJson()).isEqualTo(text);
  }
}
