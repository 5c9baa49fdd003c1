package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Visits;
import org.ziyara.fixture.WaitingList;

/** A desk puts families on the waiting list by a program. */
class ApiWaitingIT {

  private static final LocalDate TODAY = Application.today();

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Api desk = Api.ofCentre().issue(institution.officer("DESK"), "BOOKING");
  private final String waiting = "links/" + family.linkId() + "/waiting";

  @Test
  void theDeskAsksChangesAndWithdraws() {
    assertThat(desk.get(waiting).status()).isEqualTo(404);
    long companion = family.companion("Hind Essai", LocalDate.of(1990, 1, 1));
    String with = wish("08:00", "12:00").replace("}", ", \"with\": [\"%d\"]}".formatted(companion));
    Answer asked = desk.put(waiting, with).done();
    assertThat(asked.json().getInt("families")).isOne();
    assertThat(asked.response().body()).contains("\"" + companion + "\"", "MONDAY");

    Answer changed = desk.put(waiting, wish("13:00", "18:00")).done();
    assertThat(changed.text("from")).isEqualTo("13:00");
    assertThat(changed.json().getJsonArray("with")).isEmpty();
    assertThat(
            Database.count("SELECT COUNT(*) FROM waiting_entry WHERE visitor_id = ?", family.id()))
        .isOne();

    desk.delete(waiting).expect(204);
    desk.delete(waiting).expect(204);
    assertThat(desk.get(waiting).status()).isEqualTo(404);
    assertThat(WaitingList.state(family)).isEqualTo("WITHDRAWN");
  }

  @Test
  void whomTheDeskHasPutOnTheListIsOfferedAFreedPlace() {
    Slot slot = institution.slot(1);
    String reference = Visits.confirmed(Family.of(institution), slot);
    desk.put(waiting, wish("08:00", "18:00")).done();
    desk.post("visits/" + reference + "/cancellation", "{}").done();
    assertThat(WaitingList.awaitOffer(family, 1)).startsWith("/offer?t=");
    assertThat(slot.taken()).isOne();
  }

  @Test
  void everyFaultIsToldByItsField() {
    Answer refused =
        desk.put(
            waiting,
            """
            {"weekdays": [], "from": "12:00", "to": "08:00", "firstDay": "%s", "lastDay": "%s"}
            """
                .formatted(TODAY.minusDays(1), TODAY.minusDays(2)));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field") + ' ' + error.getString("code"))
        .containsExactlyInAnyOrder(
            "weekdays WEEKDAY_MISSING",
            "to TIMES_REVERSED",
            "firstDay DAY_PAST",
            "lastDay DAYS_REVERSED");
  }

  @Test
  void familiesOfOtherInstitutionsDoNotWaitHere() {
    Family elsewhere = Family.of(Institution.live());
    String theirs = "links/" + elsewhere.linkId() + "/waiting";
    assertThat(desk.put(theirs, wish("08:00", "18:00")).status()).isEqualTo(404);
    assertThat(desk.delete(theirs).status()).isEqualTo(404);
    Database.update("UPDATE kinship_link SET state = 'REQUESTED' WHERE id = ?", family.linkId());
    assertThat(desk.put(waiting, wish("08:00", "18:00")).code()).isEqualTo("LINK_NOT_APPROVED");
  }

  private static String wish(String from, String to) {
    return """
        {"weekdays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
         "from": "%s", "to": "%s", "firstDay": "%s", "lastDay": "%s"}
        """
        .formatted(from, to, TODAY, TODAY.plusDays(28));
  }
}
