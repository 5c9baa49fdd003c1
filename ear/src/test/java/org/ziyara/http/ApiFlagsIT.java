package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Flags;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Visits;

/** A director's program decides on visits that an order has hit. */
class ApiFlagsIT {

  private final Institution institution = Institution.live();
  private final Slot slot = institution.slot(5);
  private final Api centre = Api.ofCentre();
  private final Api director =
      centre.issue(institution.officer("DIRECTOR"), "RULES", "BOOKING", "OVERRIDE");

  @Test
  void oneIsCalledOffAndOneLetPass() {
    String banned = restricted(Family.of(institution));
    String excused = restricted(Family.of(institution));
    assertThat(director.get("flagged-visits").done().json().getJsonArray("items")).hasSize(2);

    Answer seen = director.get("flagged-visits/" + banned).done();
    assertThat(seen.json().getJsonArray("reasons").getJsonObject(0).getString("code"))
        .isEqualTo("VISITOR_RESTRICTED");
    assertThat(director.post("flagged-visits/" + banned + "/calling-off", reason("")).status())
        .isEqualTo(428);
    assertThat(
            director
                .with("If-Match", "\"77\"")
                .post("flagged-visits/" + banned + "/calling-off", reason("objets"))
                .code())
        .isEqualTo("VISIT_CHANGED");
    director
        .having(seen)
        .post("flagged-visits/" + banned + "/calling-off", reason("objets"))
        .expect(204);
    assertThat(director.get("flagged-visits/" + banned).status()).isEqualTo(404);
    assertThat(state(banned)).isEqualTo("CANCELLED");
    assertThat(slot.taken()).isOne();

    Answer other = director.get("flagged-visits/" + excused).done();
    Api decides = director.having(other);
    String leave = "flagged-visits/" + excused + "/leave";
    assertThat(decides.post(leave, "{\"codes\": [\"DATE_CLOSED\"], \"reason\": \"décès\"}").code())
        .isEqualTo("VISIT_CHANGED");
    decides.post(leave, "{\"codes\": [\"VISITOR_RESTRICTED\"], \"reason\": \"décès\"}").expect(204);
    assertThat(director.get("flagged-visits").done().json().getJsonArray("items")).isEmpty();
    assertThat(state(excused)).isEqualTo("CONFIRMED");
  }

  @Test
  void theDeskReadsAndDoesNotDecide() {
    String visit = restricted(Family.of(institution));
    Api desk = centre.issue(institution.officer("DESK"), "BOOKING", "OVERRIDE");
    Answer seen = desk.get("flagged-visits/" + visit).done();
    assertThat(
            desk.having(seen)
                .post("flagged-visits/" + visit + "/calling-off", reason("objets"))
                .status())
        .isEqualTo(403);
    Api elsewhere = centre.issue(Institution.live().officer("DIRECTOR"), "BOOKING");
    assertThat(elsewhere.get("flagged-visits/" + visit).status()).isEqualTo(404);
  }

  private String restricted(Family family) {
    String visit = Visits.confirmed(family, slot);
    director
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post(
            "restrictions",
            """
            {"visitor": "%d", "effect": "NO_VISITS", "firstDay": "2026-11-24", "reason": "objets"}
            """
                .formatted(family.id()))
        .created();
    Flags.await(visit, "VISITOR_RESTRICTED");
    return visit;
  }

  private static String reason(String reason) {
    return "{\"reason\": \"%s\"}".formatted(reason);
  }

  private static String state(String reference) {
    return Database.one(String.class, "SELECT state FROM visit WHERE reference = ?", reference);
  }
}
