package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Institution;

/** Policies that programs read and decide, each at the level of its account. */
class ApiPolicyIT {

  private static final LocalDate TODAY = Application.today();
  private static final String POLICY = "policies/OPEN_VISITS";

  private final Institution institution = Institution.live();
  private final Api centre = Api.ofCentre();
  private final Api director = centre.issue(institution.officer("DIRECTOR"), "POLICY");

  @Test
  void aValueIsInForceFromItsDayOn() {
    List<String> before = inForce(TODAY.plusDays(10));
    assertThat(before).singleElement().asString().doesNotContain("INSTITUTION");
    Answer sheet = director.get(POLICY).done();
    Answer made =
        director.having(sheet).post(POLICY + "/values", value(7, TODAY.plusDays(10))).created();
    assertThat(made.header("Location")).endsWith(POLICY + "/values/" + made.text("id"));
    assertThat(made.text("phase")).isEqualTo("TO_COME");
    assertThat(inForce(TODAY.plusDays(9))).isEqualTo(before);
    assertThat(inForce(TODAY.plusDays(10))).containsExactly("7 INSTITUTION");

    String address = POLICY + "/values/" + made.text("id");
    Answer ended = director.having(made).post(address + "/end", last(TODAY.plusDays(12))).done();
    assertThat(ended.text("to")).isEqualTo(TODAY.plusDays(12).toString());
    assertThat(inForce(TODAY.plusDays(13))).isEqualTo(before);
    assertThat(director.having(made).delete(address).status()).isEqualTo(412);
    director.having(ended).delete(address).expect(204);
    assertThat(director.get(address).status()).isEqualTo(404);
    assertThat(inForce(TODAY.plusDays(10))).isEqualTo(before);
  }

  @Test
  void whoeverDecidesHasSeenThePolicyAsItIs() {
    Answer seen = director.get(POLICY).done();
    String values = POLICY + "/values";
    String tomorrow = value(5, TODAY.plusDays(1));
    assertThat(director.post(values, tomorrow).status()).isEqualTo(428);
    Answer made = director.having(seen).post(values, tomorrow).created();
    Answer late = director.having(seen).post(values, value(6, TODAY.plusDays(2)));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.code()).isEqualTo("VALUE_IN_THE_WAY");
    assertThat(late.text("detail")).contains("The value 5");
    String replacing = value(6, TODAY.plusDays(2)).replace("}", ", \"replacing\": true}");
    assertThat(director.having(seen).post(values, replacing).status()).isEqualTo(412);
    director.having(made).post(values, replacing).created();
  }

  @Test
  void everyFaultIsToldByItsField() {
    Answer seen = director.get(POLICY).done();
    Answer refused =
        director
            .having(seen)
            .post(
                POLICY + "/values",
                "{\"value\": 1000, \"from\": \"%s\", \"reason\": \" \"}".formatted(TODAY));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field") + ' ' + error.getString("code"))
        .containsExactlyInAnyOrder(
            "value VALUE_OUT_OF_RANGE", "from DAY_OUT_OF_RANGE", "reason POLICY_REASON_REQUIRED");
    assertThat(director.get("policies/NONE").code()).isEqualTo("NOT_FOUND");
  }

  @Test
  void theDeskReadsWhatOthersDecide() {
    Api desk = centre.issue(institution.officer("DESK"), "POLICY");
    Answer seen = desk.get(POLICY).done();
    assertThat(desk.having(seen).post(POLICY + "/values", value(5, TODAY.plusDays(1))).code())
        .isEqualTo("ROLE_MISSING");
    Api elsewhere = centre.issue(Institution.live().officer("DIRECTOR"), "POLICY");
    Answer made =
        elsewhere
            .having(elsewhere.get(POLICY))
            .post(POLICY + "/values", value(5, TODAY.plusDays(1)))
            .created();
    String theirs = POLICY + "/values/" + made.text("id");
    assertThat(director.get(theirs).status()).isEqualTo(404);
    assertThat(director.having(director.get(POLICY)).delete(theirs).status()).isEqualTo(404);
  }

  /** Number and level of the policy that day. */
  private List<String> inForce(LocalDate day) {
    return director
        .get("policies?day=" + day)
        .done()
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(item -> item.getString("name").equals("OPEN_VISITS"))
        .map(item -> item.getInt("value") + " " + item.getString("level"))
        .toList();
  }

  private static String value(int number, LocalDate from) {
    return "{\"value\": %d, \"from\": \"%s\", \"reason\": \"essai\"}".formatted(number, from);
  }

  private static String last(LocalDate day) {
    return "{\"lastDay\": \"%s\"}".formatted(day);
  }
}
