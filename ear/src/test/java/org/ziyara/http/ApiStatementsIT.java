package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Statements;

/** What calls of the API cost in statements, by a key that the server has just seen. */
class ApiStatementsIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Api desk =
      Api.ofCentre().issue(institution.officer("DESK"), "BOOKING", "INSTITUTIONS:READ");

  @Test
  void aKnownKeyCostsNothing() {
    Runnable read = () -> desk.get("institutions/" + institution.code()).done();
    read.run();
    assertThat(Statements.of(read)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 27})
  void whatIsFreeHoweverManySlots(int days) {
    institution.slots(days, 40);
    Runnable read = () -> desk.get("availability?link=" + family.linkId()).done();
    read.run();
    // the link's visitor; link, party, orders, agenda, slots
    assertThat(Statements.of(read)).hasSize(6);
  }

  @Test
  void aHold() {
    Slot slot = institution.slot(5);
    desk.get("availability?link=" + family.linkId()).done();
    String wanted = "{\"link\": \"%d\", \"slot\": \"%d\"}".formatted(family.linkId(), slot.id());
    Api booking = desk.with("Idempotency-Key", UUID.randomUUID().toString());
    // the link's visitor, the hold itself, its record, and the visit read for the answer
    assertThat(Statements.of(() -> booking.post("visits", wanted).created())).hasSize(11);
  }
}
