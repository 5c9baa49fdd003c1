package org.ziyara.web.api.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.ziyara.account.Rate;
import org.ziyara.shared.ZiyaraException;

class CallLimitTest {

  private static final Rate TWO_AN_HOUR = new Rate(2, Duration.ofHours(1));

  @Test
  void theNextCallHasToWaitUntilTheWindowIsOver() {
    CallLimit limit = new CallLimit(TWO_AN_HOUR);
    limit.count(1);
    limit.count(1);
    ZiyaraException refused = catchThrowableOfType(ZiyaraException.class, () -> limit.count(1));
    assertThat(refused.code()).isEqualTo("TOO_MANY_CALLS");
    assertThat((Long) refused.arguments().get("seconds")).isBetween(3590L, 3600L);
  }

  @Test
  void eachKeyHasItsOwn() {
    CallLimit limit = new CallLimit(TWO_AN_HOUR);
    limit.count(1);
    limit.count(1);
    assertThatCode(() -> limit.count(2)).doesNotThrowAnyException();
  }

  @Test
  void aWindowThatIsOverIsForgotten() {
    CallLimit limit = new CallLimit(new Rate(1, Duration.ofNanos(1)));
    limit.count(1);
    assertThatCode(() -> limit.count(1)).doesNotThrowAnyException();
  }
}
