package org.ziyara.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziyara.seats.NightOfSeats.Objective;
import org.ziyara.seats.NightOfSeats.OfInstitution;

class NightOfSeatsTest {

  /** One family in a thousand without a place is no inequality, one in ten is. */
  @Test
  void whereNobodyWaitsNobodyIsTreatedUnequally() {
    NightOfSeats night =
        new NightOfSeats(List.of(institution("A", 100, 1), institution("B", 0, 0)), List.of());
    assertThat(night.giniBefore()).isEqualTo(0.5);
    assertThat(night.giniAfter()).isZero();
  }

  private static OfInstitution institution(String code, double before, double after) {
    return new OfInstitution(code, null, 0, 1_000, before, after, new Objective(0, 0, 0));
  }
}
