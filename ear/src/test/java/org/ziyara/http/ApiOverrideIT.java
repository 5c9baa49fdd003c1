package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;

/** A director lets named rules pass by a program, with a reason. */
class ApiOverrideIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Slot slot =
      institution.slot(Application.today().plusDays(7), LocalTime.of(10, 0), 1);
  private final Api centre = Api.ofCentre();
  private final Api director = centre.issue(institution.officer("DIRECTOR"), "OVERRIDE", "BOOKING");

  @Test
  void aVisitBeyondTheWeeksIsAllowedForAReason() {
    institution.decide("entitlement.visits", 0);
    assertThat(repeatable().post("visits", wanted()).response().body())
        .contains("ENTITLEMENT_USED");

    Api request = repeatable();
    Answer held = request.post("visits/override", letting("ENTITLEMENT_USED", "décès")).created();
    assertThat(request.post("visits/override", letting("ENTITLEMENT_USED", "décès")).json())
        .isEqualTo(held.json());
    String visit = "visits/" + held.text("reference");
    assertThat(director.post(visit + "/confirmation", "{}").done().text("state"))
        .isEqualTo("CONFIRMED");
    assertThat(slot.taken()).isOne();
    assertThat(
            Database.count(
                """
                SELECT COUNT(*) FROM visit WHERE reference = ? AND overridden = 'ENTITLEMENT_USED'
                  AND override_reason = 'décès' AND overridden_by IS NOT NULL
                """,
                held.text("reference")))
        .isOne();
    assertThat(
            Database.count(
                """
                SELECT COUNT(*) FROM audit_event
                WHERE institution_id = ? AND action = 'VISIT_HELD_BY_EXCEPTION'
                """,
                institution.id()))
        .isOne();
  }

  @Test
  void whatIsNotNamedStandsInTheWayAsEver() {
    institution.decide("entitlement.visits", 0);
    Answer refused = repeatable().post("visits/override", letting("TOO_MANY_OPEN", "décès"));
    assertThat(refused.code()).isEqualTo("BOOKING_REFUSED");
    assertThat(refused.response().body()).contains("ENTITLEMENT_USED");
    assertThat(slot.taken()).isZero();
  }

  @Test
  void roomIsMadeForNobodyAndNothingIsLetPassWithoutAReason() {
    Answer full = repeatable().post("visits/override", letting("SLOT_FULL", "décès"));
    assertThat(full.code()).isEqualTo("NOT_OVERRIDABLE");
    assertThat(full.text("detail")).contains("SLOT_FULL");
    Answer mute = repeatable().post("visits/override", letting("ENTITLEMENT_USED", " "));
    assertThat(mute.code()).isEqualTo("REASON_REQUIRED");
    assertThat(mute.status()).isEqualTo(400);
  }

  @Test
  void itIsTheDirectorsAloneUnderAScopeOfItsOwn() {
    Api desk = centre.issue(institution.officer("DESK"), "OVERRIDE", "BOOKING");
    Answer refused =
        desk.with("Idempotency-Key", UUID.randomUUID().toString())
            .post("visits/override", letting("ENTITLEMENT_USED", "décès"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("DIRECTOR_ONLY");
    Api unscoped = centre.issue("director." + institution.code(), "BOOKING");
    assertThat(unscoped.post("visits/override", letting("ENTITLEMENT_USED", "décès")).code())
        .isEqualTo("SCOPE_MISSING");
    assertThat(director.post("visits/override", letting("ENTITLEMENT_USED", "décès")).code())
        .isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
  }

  private Api repeatable() {
    return director.with("Idempotency-Key", UUID.randomUUID().toString());
  }

  private String wanted() {
    return "{\"link\": \"%d\", \"slot\": \"%d\"}".formatted(family.linkId(), slot.id());
  }

  private String letting(String code, String reason) {
    return wanted()
        .replace("}", ", \"letPass\": [\"%s\"], \"reason\": \"%s\"}".formatted(code, reason));
  }
}
