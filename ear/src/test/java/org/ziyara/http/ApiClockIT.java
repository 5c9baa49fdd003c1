package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;

/** On a server for tests, a program moves the business clock. */
class ApiClockIT {

  private static final String CLOCK = "test/clock";

  private final Api centre = Api.ofCentre();
  private final Api keeper = centre.issue("central", "TEST");
  private final Instant begun = Instant.now();
  private LocalDateTime before;

  @BeforeEach
  void look() {
    before = LocalDateTime.parse(keeper.get(CLOCK).done().text("now"));
  }

  @AfterEach
  void goBack() {
    keeper.put(CLOCK, at(before.plus(Duration.between(begun, Instant.now())))).done();
  }

  @Test
  void whatIsHeldLapsesWhenTheClockMoves() {
    Institution institution = Institution.live();
    Family family = Family.of(institution);
    Slot slot = institution.slot(1);
    Api desk = centre.issue(institution.officer("DESK"), "BOOKING");
    String wanted = "{\"link\": \"%d\", \"slot\": \"%d\"}".formatted(family.linkId(), slot.id());
    Api request = desk.with("Idempotency-Key", UUID.randomUUID().toString());
    String confirmation =
        "visits/" + request.post("visits", wanted).text("reference") + "/confirmation";

    Answer moved = keeper.put(CLOCK, at(before.plusMinutes(11))).done();
    assertThat(LocalDateTime.parse(moved.text("now")))
        .isBetween(before.plusMinutes(11), before.plusMinutes(12));
    assertThat(desk.post(confirmation, "{}").code()).isEqualTo("HOLD_EXPIRED");
  }

  @Test
  void itNeedsItsOwnScopeAndTheCentre() {
    Api reader = centre.issue("central", "TEST:READ");
    assertThat(reader.put(CLOCK, at(before)).code()).isEqualTo("SCOPE_MISSING");
    Api director = centre.issue(Institution.live().officer("DIRECTOR"), "TEST");
    assertThat(director.put(CLOCK, at(before)).code()).isEqualTo("ROLE_MISSING");
    assertThat(keeper.put(CLOCK, "{\"now\": \"noon\"}").code()).isEqualTo("INPUT_REFUSED");
  }

  private static String at(LocalDateTime now) {
    return "{\"now\": \"%s\"}".formatted(now);
  }
}
