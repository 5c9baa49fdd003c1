package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Visits;

/** A turnstile, or whatever stands at the gate, works by a program. */
class ApiGateIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Slot today = slot(0);
  private final Api gate = Api.ofCentre().issue(institution.officer("GATE"), "GATE");

  @Test
  void aVisitGoesFromCheckInToItsEnd() {
    String address = "gate/visits/" + Visits.confirmed(family, today);
    Answer sheet = gate.get(address).done();
    assertThat(sheet.text("verdict")).isEqualTo("CHECK_IN");
    assertThat(sheet.text("documentNumber")).isEqualTo(family.documentNumber());
    assertThat(gate.post(address + "/check-in", "{}").status()).isEqualTo(428);
    assertThat(gate.having(sheet).post(address + "/admission", "{}").status()).isEqualTo(409);

    Answer arrived = gate.having(sheet).post(address + "/check-in", "{}").done();
    assertThat(arrived.text("verdict")).isEqualTo("ADMIT");
    Answer again = gate.having(sheet).post(address + "/check-in", "{}");
    assertThat(again.status()).isEqualTo(412);
    Answer inside = gate.having(arrived).post(address + "/admission", "{}").done();
    assertThat(inside.text("verdict")).isEqualTo("COMPLETE");
    Answer over = gate.having(inside).post(address + "/completion", "{}").done();
    assertThat(over.text("state")).isEqualTo("COMPLETED");
  }

  @Test
  void whoIsTurnedAwayIsToldWhy() {
    String reference = Visits.confirmed(family, today);
    String address = "gate/visits/" + reference;
    Answer sheet = gate.get(address).done();
    String refusal = address + "/refusal";
    assertThat(gate.having(sheet).post(refusal, "{\"reason\": \" \"}").code())
        .isEqualTo("REASON_REQUIRED");
    assertThat(gate.having(sheet).post(refusal, "{}").code()).isEqualTo("INPUT_REFUSED");
    Answer refused =
        gate.having(sheet).post(refusal, "{\"reason\": \"pièce d’identité périmée\"}").done();
    assertThat(refused.text("verdict")).isEqualTo("REFUSED");
    assertThat(family.signedIn("fr").open("/family/visit?ref=" + reference).text())
        .contains("pièce d’identité périmée");
  }

  @Test
  void visitsOfOtherDaysAndPlacesStayWhereTheyAre() {
    String tomorrow = "gate/visits/" + Visits.confirmed(family, slot(1));
    Answer early = gate.having(gate.get(tomorrow)).post(tomorrow + "/check-in", "{}");
    assertThat(early.code()).isEqualTo("VISIT_OTHER_DAY");
    Institution elsewhere = Institution.live();
    Slot there = elsewhere.slot(Application.today(), LocalTime.of(10, 0), 5);
    String theirs = Visits.confirmed(Family.of(elsewhere), there);
    assertThat(gate.get("gate/visits/" + theirs).status()).isEqualTo(404);
    Api desk = Api.ofCentre().issue(institution.officer("DESK"), "BOOKING");
    assertThat(desk.get(tomorrow).code()).isEqualTo("SCOPE_MISSING");
  }

  private Slot slot(int days) {
    return institution.slot(Application.today().plusDays(days), LocalTime.of(10, 0), 5);
  }
}
