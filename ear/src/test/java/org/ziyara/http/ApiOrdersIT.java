package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Together;

/** What programs order: permits, restrictions, and who must not meet whom. */
class ApiOrdersIT {

  private static final LocalDate TODAY = Application.today();

  private final Institution institution = Institution.live();
  private final Api centre = Api.ofCentre();
  private final Api director =
      centre.issue(institution.officer("DIRECTOR"), "RULES", "INMATES:READ", "BOOKING:READ");
  private final Api desk = centre.issue(institution.officer("DESK"), "RULES", "BOOKING");

  @Test
  void aPermitOpensTheCalendarUntilItIsRevoked() {
    Family family = Family.linkedTo(institution, institution.inmate("REMAND"));
    Database.update("DELETE FROM visit_permit WHERE visitor_id = ?", family.id());
    institution.slot(TODAY.plusDays(6), LocalTime.of(10, 0), 5);
    assertThat(days(family)).isEmpty();

    Answer made = repeatable(desk).post(permits(family), permit("JUDICIAL", 1)).created();
    assertThat(made.header("Location")).endsWith(permits(family) + "/" + made.text("id"));
    assertThat(made.json().getInt("used")).isZero();
    assertThat(days(family)).hasSize(1);

    String permit = permits(family) + "/" + made.text("id");
    assertThat(desk.post(permit + "/revocation", "{}").code()).isEqualTo("VERSION_REQUIRED");
    Answer revoked = desk.having(made).post(permit + "/revocation", "{}").done();
    assertThat(revoked.json()).containsKey("revokedAt");
    assertThat(desk.having(made).post(permit + "/revocation", "{}").status()).isEqualTo(412);
    assertThat(desk.having(revoked).post(permit + "/revocation", "{}").code())
        .isEqualTo("ORDER_ENDED");
    assertThat(days(family)).isEmpty();
    assertThat(desk.get(permits(family)).json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void anExceptionOfTheDirectorIsTheDirectors() {
    Family family = Family.linkedTo(institution, institution.inmate("REMAND"));
    Answer refused = repeatable(desk).post(permits(family), permit("DIRECTOR", 0));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field") + ' ' + error.getString("code"))
        .containsExactlyInAnyOrder("kind DIRECTOR_ONLY", "visits NUMBER_OUT_OF_RANGE");
    repeatable(director).post(permits(family), permit("DIRECTOR", 2)).created();
  }

  /** A program that hears no answer asks again, perhaps while the first request is still busy. */
  @Test
  void aRepeatedRequestOrdersOnce() {
    Family family = Family.linkedTo(institution, institution.inmate("REMAND"));
    assertThat(desk.post(permits(family), permit("JUDICIAL", 1)).code())
        .isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
    Api request = repeatable(desk);
    List<String> ids =
        Together.times(
            8, () -> request.post(permits(family), permit("JUDICIAL", 1)).created().text("id"));
    assertThat(ids.stream().distinct()).hasSize(1);
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM visit_permit WHERE visitor_id = ? AND reference = 'J-17'",
                family.id()))
        .isOne();

    Api other = repeatable(director);
    String first = other.post("restrictions", onInmate(family)).created().text("id");
    assertThat(other.post("restrictions", onInmate(family)).created().text("id")).isEqualTo(first);
    assertThat(director.with("Idempotency-Key", "x").post("restrictions", "{}").code())
        .isEqualTo("REQUEST_MALFORMED");
  }

  @Test
  void aRestrictionHoldsUntilItIsLifted() {
    Family family = Family.of(institution);
    institution.slot(TODAY.plusDays(6), LocalTime.of(10, 0), 5);
    assertThat(days(family)).hasSize(1);
    Answer made = repeatable(director).post("restrictions", onPair(family)).created();
    assertThat(made.text("documentNumber")).isEqualTo(family.documentNumber());
    assertThat(made.json().getBoolean("national")).isFalse();
    assertThat(days(family)).isEmpty();
    assertThat(restrictions("IN_FORCE")).contains(made.text("id"));

    String lifting = "restrictions/" + made.text("id") + "/lifting";
    assertThat(desk.having(made).post(lifting, "{}").code()).isEqualTo("ROLE_MISSING");
    assertThat(centre.having(made).post(lifting, "{}").code()).isEqualTo("NOT_FOUND");
    assertThat(director.having(made).post(lifting, "{}").done().json()).containsKey("liftedAt");
    assertThat(days(family)).hasSize(1);
    assertThat(restrictions("IN_FORCE")).doesNotContain(made.text("id"));
    assertThat(restrictions("ENDED")).contains(made.text("id"));
  }

  @Test
  void everyFieldThatIsMissingIsNamed() {
    Answer refused =
        repeatable(director)
            .post(
                "restrictions",
                """
                {"effect": "NO_VISITS", "firstDay": "2026-12-02", "lastDay": "2026-12-01",
                 "reason": " "}
                """);
    assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field") + ' ' + error.getString("code"))
        .containsExactlyInAnyOrder(
            "documentNumber PERSON_REQUIRED", "lastDay DATES_INVALID", "reason TEXT_REQUIRED");
  }

  @Test
  void twoAreKeptApartUntilTheyMayMeetAgain() {
    Inmate one = institution.inmate();
    Inmate other = institution.inmate();
    Answer made = director.post(apart(one), apart(other, "ROOM")).created();
    assertThat(made.text("otherRegisterNumber")).isEqualTo(other.registerNumber());
    assertThat(director.get(apart(other)).json().getJsonArray("items")).hasSize(1);
    assertThat(director.post(apart(other), apart(one, "ROOM")).response().body())
        .contains("ALREADY_APART");
    assertThat(director.post(apart(one), apart(one, "ROOM")).response().body())
        .contains("SAME_INMATE");
    assertThat(desk.get(apart(one)).code()).isEqualTo("ROLE_MISSING");

    String address = apart(other) + "/" + made.text("id");
    assertThat(director.delete(address).status()).isEqualTo(428);
    director.having(made).delete(address).expect(204);
    assertThat(director.get(address).status()).isEqualTo(404);
  }

  @Test
  void ordersOfOtherInstitutionsDoNotExist() {
    Institution elsewhere = Institution.live();
    Family family = Family.of(elsewhere);
    assertThat(desk.get(permits(family)).status()).isEqualTo(404);
    assertThat(repeatable(desk).post(permits(family), permit("JUDICIAL", 1)).status())
        .isEqualTo(404);
    assertThat(repeatable(director).post("restrictions", onPair(family)).status()).isEqualTo(404);
    Inmate ours = institution.inmate();
    assertThat(director.post(apart(ours), apart(family.inmate(), "ROOM")).status()).isEqualTo(404);
    Api there = centre.issue(elsewhere.officer("DIRECTOR"), "RULES");
    String theirs = repeatable(there).post("restrictions", onInmate(family)).created().text("id");
    assertThat(director.get("restrictions/" + theirs).status()).isEqualTo(404);
  }

  /** The days on which something is free. */
  private List<JsonObject> days(Family family) {
    return desk
        .get("availability?link=" + family.linkId())
        .done()
        .json()
        .getJsonArray("days")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(day -> day.getInt("free") > 0)
        .toList();
  }

  private List<String> restrictions(String standing) {
    return director
        .get("restrictions?limit=200&standing=" + standing)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(item -> item.getString("id"))
        .toList();
  }

  private static Api repeatable(Api program) {
    return program.with("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static String permits(Family family) {
    return "links/" + family.linkId() + "/permits";
  }

  private static String permit(String kind, int visits) {
    return """
        {"kind": "%s", "reference": "J-17", "firstDay": "%s", "lastDay": "%s", "visits": %d}
        """
        .formatted(kind, TODAY, TODAY.plusDays(20), visits);
  }

  private static String onPair(Family family) {
    return """
        {"inmate": "%d", "visitor": "%d", "effect": "NO_VISITS", "firstDay": "%s",
         "reason": "objet interdit"}
        """
        .formatted(family.inmate().id(), family.id(), TODAY);
  }

  private static String onInmate(Family family) {
    return """
        {"inmate": "%d", "effect": "SEPARATED_ONLY", "firstDay": "%s", "reason": "enquête"}
        """
        .formatted(family.inmate().id(), TODAY);
  }

  private String apart(Inmate inmate) {
    return "institutions/%s/inmates/%s/non-associations"
        .formatted(institution.code(), inmate.registerNumber());
  }

  private static String apart(Inmate other, String scope) {
    return "{\"other\": \"%d\", \"scope\": \"%s\", \"reason\": \"rivalité\"}"
        .formatted(other.id(), scope);
  }
}
