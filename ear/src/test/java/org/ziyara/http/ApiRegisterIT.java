package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Institution;

/** The registry of inmates, written by a program. */
class ApiRegisterIT {

  private static final LocalDate TODAY = Application.today();

  private final Institution institution = Institution.live();
  private final Institution there = Institution.live();
  private final Api centre = Api.ofCentre();
  private final String address = "institutions/" + institution.code() + "/inmates/77";

  @Test
  void anInmateIsEnteredAndDescribedAnew() {
    Answer entered = centre.post(address, inmate("CONVICTED")).created();
    assertThat(entered.header("Location")).endsWith("/api/v1/" + address);
    assertThat(centre.post(address, inmate("CONVICTED")).code()).isEqualTo("INMATE_EXISTS");
    Answer changed = centre.having(entered).put(address, inmate("REMAND")).done();
    assertThat(changed.text("legalStatus")).isEqualTo("REMAND");
    assertThat(centre.having(entered).put(address, inmate("REMAND")).status()).isEqualTo(412);
    assertThat(centre.get(address).header("ETag")).isEqualTo(changed.header("ETag"));
  }

  @Test
  void everyFieldThatCannotBeTakenIsNamed() {
    Answer refused =
        centre.post(
            address,
            inmate("REMAND").replace("1990-05-04", "2027-01-01").replace("\"Karim\"", "\"\""));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field"))
        .containsExactlyInAnyOrder("dateOfBirth", "givenName");
  }

  @Test
  void aTransferIsOrderedAndThenTakesPlace() {
    Answer entered = centre.post(address, inmate("CONVICTED")).created();
    String transfer = address + "/transfer";
    assertThat(centre.having(entered).post(transfer, transfer(TODAY)).code()).isEqualTo("DAY_OVER");
    Answer ordered = centre.having(entered).post(transfer, transfer(TODAY.plusDays(3))).done();
    assertThat(ordered.text("movesTo")).isEqualTo(there.code());
    assertThat(ordered.text("movesOn")).isEqualTo(TODAY.plusDays(3).toString());

    String arrival = "{\"at\": \"%s\", \"registerNumber\": \"501\"}".formatted(there.code());
    assertThat(centre.having(entered).post(address + "/arrival", arrival).status()).isEqualTo(412);
    Answer arrived = centre.having(ordered).post(address + "/arrival", arrival).done();
    assertThat(arrived.text("institution")).isEqualTo(there.code());
    assertThat(arrived.text("registerNumber")).isEqualTo("501");
    assertThat(arrived.json()).doesNotContainKeys("movesTo", "movesOn");
    assertThat(centre.get(address).status()).isEqualTo(404);
    centre.get("institutions/" + there.code() + "/inmates/501").done();
    assertThat(recorded("INMATE_TRANSFERRED", there)).isOne();
  }

  @Test
  void aDirectorReleasesAndCannotSendElsewhere() {
    Api director = centre.issue(institution.officer("DIRECTOR"), "INMATES");
    Answer entered = director.post(address, inmate("CONVICTED")).created();
    String arrival = "{\"at\": \"%s\", \"registerNumber\": \"502\"}".formatted(there.code());
    assertThat(director.having(entered).post(address + "/arrival", arrival).status())
        .isEqualTo(404);
    String tomorrow = "{\"firstDay\": \"%s\"}".formatted(TODAY.plusDays(1));
    assertThat(director.post(address + "/release", tomorrow).status()).isEqualTo(428);
    Answer released = director.having(entered).post(address + "/release", tomorrow).done();
    assertThat(released.text("releasedOn")).isEqualTo(TODAY.plusDays(1).toString());
    assertThat(recorded("INMATE_RELEASED", institution)).isOne();
    Api elsewhere = centre.issue(there.officer("DIRECTOR"), "INMATES");
    assertThat(elsewhere.get(address).status()).isEqualTo(404);
  }

  private String transfer(LocalDate day) {
    return "{\"to\": \"%s\", \"on\": \"%s\"}".formatted(there.code(), day);
  }

  private static String inmate(String legalStatus) {
    return """
        {"familyNameAr": "العلوي", "givenNameAr": "كريم", "familyName": "Alaoui",
         "givenName": "Karim", "dateOfBirth": "1990-05-04", "sex": "M", "legalStatus": "%s",
         "securityClass": "C"}
        """
        .formatted(legalStatus);
  }

  private static long recorded(String action, Institution where) {
    return Database.count(
        "SELECT COUNT(*) FROM audit_event WHERE institution_id = ? AND action = ?",
        where.id(),
        action);
  }
}
