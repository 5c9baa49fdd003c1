package org.ziyara.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziyara.bench.Ledger.Entry;
import org.ziyara.bench.Town.Family;

class LedgerTest {

  private static final long SLOT = 4;

  private final Ledger ledger = new Ledger();
  private final Entry visit =
      ledger.held("K7M42Q9XD", new Family(1, 2, null, List.of()), null, SLOT);

  @Test
  void aConfirmationThatAClientWasToldOfMustNotBeLost() {
    ledger.confirmationAsked(visit);
    ledger.confirmed(visit);
    assertThat(visit.contradiction("CONFIRMED", SLOT, true)).isNull();
    assertThat(visit.contradiction("EXPIRED", SLOT, false)).contains("told that it is confirmed");
    assertThat(visit.contradiction("CANCELLED", SLOT, true)).contains("told that it is confirmed");
  }

  /** The answer may have been lost, or come from another client. */
  @Test
  void whoAskedForACancellationMayOrMayNotHaveGotIt() {
    ledger.confirmationAsked(visit);
    ledger.confirmed(visit);
    ledger.cancellationAsked(visit);
    assertThat(visit.contradiction("CONFIRMED", SLOT, true)).isNull();
    assertThat(visit.contradiction("CANCELLED", SLOT, true)).isNull();
    ledger.cancelled(visit);
    assertThat(visit.contradiction("CONFIRMED", SLOT, true)).contains("told that it is cancelled");
  }

  @Test
  void nothingHappensThatNobodyAskedFor() {
    assertThat(visit.contradiction("HELD", SLOT, false)).isNull();
    assertThat(visit.contradiction("EXPIRED", SLOT, false)).isNull();
    assertThat(visit.contradiction("CONFIRMED", SLOT, true)).contains("nobody has confirmed it");
    assertThat(visit.contradiction("HELD", SLOT + 1, false)).contains("asked for the slot 5");
  }

  @Test
  void theNightMayMoveAVisitOrCallItOff() {
    ledger.confirmationAsked(visit);
    ledger.confirmed(visit);
    ledger.relocated(visit.reference, SLOT + 1);
    assertThat(visit.contradiction("CONFIRMED", SLOT + 1, true)).isNull();
    assertThat(visit.contradiction("CANCELLED", SLOT, true)).contains("told that it is confirmed");
    ledger.relocated(visit.reference, 0);
    assertThat(visit.contradiction("CANCELLED", SLOT, true)).isNull();
  }

  @Test
  void whatWasGivenUpStaysSo() {
    ledger.released(visit);
    assertThat(visit.contradiction("RELEASED", SLOT, false)).isNull();
    assertThat(visit.contradiction("HELD", SLOT, false)).contains("told that it is given up");
  }
}
