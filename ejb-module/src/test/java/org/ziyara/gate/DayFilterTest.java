package org.ziyara.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayFilterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void searchesReferencesAsTheyAreStored() {
    assertThat(filter(" k7m-42q ").bareSearch()).isEqualTo("K7M42Q");
  }

  @Test
  void keepsNamesAsTheyWereTyped() {
    assertThat(filter(" فاطمة الزهراء ").search()).isEqualTo("فاطمة الزهراء");
  }

  @Test
  void takesNoNameForAReference() {
    assertThat(filter("فاطمة").bareSearch()).isEmpty();
    assertThat(filter("Aïcha").bareSearch()).isEmpty();
  }

  @Test
  void withoutSearchAsksForAll() {
    assertThat(filter(null).search()).isEmpty();
    assertThat(filter(null).bareSearch()).isEmpty();
  }

  private static DayFilter filter(String search) {
    return new DayFilter(DAY, search, null);
  }
}
