package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Together;
import org.ziyara.shared.Ids;

/** Institutions, rooms, sessions and closures, set up from nothing by a program. */
class ApiScheduleIT {

  private static final LocalDate TODAY = Application.today();

  private final Api centre = Api.ofCentre();

  @Test
  void anInstitutionFromNothing() {
    String code = "N" + Long.toString(Ids.next() % 2_000_000_000L, 36).toUpperCase();
    String region = region();
    Answer made = centre.post("institutions", institution(code, region)).created();
    assertThat(made.header("Location")).endsWith("/api/v1/institutions/" + code);
    assertThat(made.text("rolloutState")).isEqualTo("PLANNED");
    assertThat(made.text("timeZone")).isEqualTo("Africa/Casablanca");

    Answer again = centre.post("institutions", institution(code, "nowhere"));
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("code"))
        .containsExactlyInAnyOrder("CODE_TAKEN", "REGION_UNKNOWN");

    String address = "institutions/" + code;
    Answer undated = centre.having(made).put(address + "/rollout", "{\"state\": \"LIVE\"}");
    assertThat(undated.code()).isEqualTo("LIVE_DATE_REQUIRED");
    Answer live =
        centre
            .having(made)
            .put(
                address + "/rollout",
                "{\"state\": \"LIVE\", \"liveFrom\": \"%s\"}".formatted(TODAY))
            .done();
    assertThat(live.text("liveFrom")).isEqualTo(TODAY.toString());
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM audit_event WHERE institution_id = "
                    + "(SELECT id FROM institution WHERE code = ?)",
                code))
        .isEqualTo(2);
  }

  @Test
  void ofTwoRoomsWithOneCodeOneIsOpened() {
    Institution institution = Institution.live();
    List<Integer> answers = Together.times(8, () -> post(institution, "TWICE", 10).status());
    assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    assertThat(answers).filteredOn(status -> status != 201).isSubsetOf(400, 409);
  }

  @Test
  void aSessionThatCannotBeHeldIsRefused() {
    Institution institution = Institution.live();
    String address = "institutions/" + institution.code() + "/templates";
    room(institution, "SMALL", 10);
    assertThat(centre.post(address, session("SMALL", "10:00", 11)).code())
        .isEqualTo("CAPACITY_ABOVE_ROOM");
    centre.post(address, session("SMALL", "10:00", 10)).created();
    Answer overlap = centre.post(address, session("SMALL", "10:15", 10));
    assertThat(overlap.status()).isEqualTo(409);
    assertThat(overlap.code()).isEqualTo("SESSIONS_OVERLAP");
    Answer unknown = centre.post(address, session("NONE", "10:00", 0));
    assertThat(unknown.json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field") + ' ' + error.getString("code"))
        .containsExactlyInAnyOrder("room ROOM_UNKNOWN", "capacity NUMBER_OUT_OF_RANGE");
    assertThat(centre.get(address).json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void aDirectorClosesAndLiftsTheOwnInstitutionAlone() {
    Institution institution = Institution.live();
    Api director = centre.issue(institution.officer("DIRECTOR"), "SCHEDULE");
    Answer made = director.post("closures", closure(institution.code())).created();
    String address = "closures/" + made.text("id");
    assertThat(director.post("closures", closure(Institution.live().code())).code())
        .isEqualTo("INPUT_REFUSED");
    assertThat(
            director
                .post("closures", closure(institution.code()).replace("institution", "x"))
                .code())
        .isEqualTo("INPUT_REFUSED");
    Answer changed =
        director
            .having(made)
            .put(
                address,
                closure(institution.code()).replace("\"reasonFr\": \"", "\"reasonFr\": \"Grands "))
            .done();
    assertThat(changed.text("reasonFr")).isEqualTo("Grands travaux");
    assertThat(director.having(made).delete(address).status()).isEqualTo(412);
    director.having(changed).delete(address).expect(204);
    assertThat(director.get(address).status()).isEqualTo(404);
  }

  private String region() {
    return centre.get("regions").json().getJsonArray("items").getJsonObject(0).getString("code");
  }

  private static String institution(String code, String region) {
    return """
        {"code": "%s", "nameAr": "السجن المحلي", "nameFr": "Prison locale", "city": "Fès",
         "region": "%s", "kind": "LOCAL"}
        """
        .formatted(code, region);
  }

  private void room(Institution institution, String code, int places) {
    post(institution, code, places).created();
  }

  private Answer post(Institution institution, String code, int places) {
    return centre.post(
        "institutions/" + institution.code() + "/rooms",
        """
        {"code": "%s", "nameAr": "قاعة", "nameFr": "Salle", "kind": "OPEN", "places": %d}
        """
            .formatted(code, places));
  }

  private static String session(String room, String time, int capacity) {
    LocalTime startsAt = LocalTime.parse(time);
    return """
        {"room": "%s", "weekday": "MONDAY", "startsAt": "%s", "endsAt": "%s", "capacity": %d,
         "validFrom": "%s"}
        """
        .formatted(room, startsAt, startsAt.plusMinutes(45), capacity, TODAY);
  }

  private static String closure(String institution) {
    return """
        {"institution": "%s", "firstDay": "%s", "lastDay": "%s", "reasonAr": "أشغال",
         "reasonFr": "travaux"}
        """
        .formatted(institution, TODAY.plusDays(5), TODAY.plusDays(6));
  }
}
