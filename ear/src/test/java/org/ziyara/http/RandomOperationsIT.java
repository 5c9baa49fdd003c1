package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ziyara.bench.CheckBooking;
import org.ziyara.fixture.Application;

/** What must never happen does not, whatever many do at once and by chance; a short check. */
class RandomOperationsIT {

  private static final int OPERATIONS = 2_000;

  @Test
  void nothingIsBrokenAndNoConfirmationIsLost() throws Exception {
    int seed = new Random().nextInt();
    List<String> told = new ArrayList<>();
    List<String> broken = CheckBooking.check(Application.work(), OPERATIONS, seed, told::add);
    assertThat(broken).as(() -> String.join("\n", told)).isEmpty();
  }
}
