package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Institution;

/** What the server says of its API is what it does. */
class OpenApiIT {

  private static final Set<Integer> NO_SUCH_THING = Set.of(404, 405);

  private final Api centre = Api.ofCentre();
  private final JsonObject description = Api.withoutKey().get("/openapi").done().json();

  @Test
  void anybodyMayReadIt() {
    Answer answer = Api.withoutKey().get("/openapi").done();
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(description.getString("openapi")).startsWith("3.");
    assertThat(description.getJsonObject("paths").keySet())
        .allSatisfy(path -> assertThat(path).startsWith("/api/v1/"));
  }

  /** Whoever has no scope for an operation is told so: it is there. */
  @Test
  void everyOperationIsThere() {
    Api stranger = centre.issue("central", "TEST:READ");
    for (Entry<String, ?> path : description.getJsonObject("paths").entrySet()) {
      for (String verb : description.getJsonObject("paths").getJsonObject(path.getKey()).keySet()) {
        String address = path.getKey().replaceAll("\\{\\w+}", "x");
        Answer answer = stranger.send(verb.toUpperCase(Locale.ROOT), address, null);
        assertThat(answer.status()).as("%s %s", verb, path.getKey()).isNotIn(NO_SUCH_THING);
      }
    }
  }

  @Test
  void answersAreAsTheyAreDescribed() {
    Institution institution = Institution.live();
    assertDescribed("InstitutionAnswer", centre.get("institutions/" + institution.code()));
    assertDescribed("RoomAnswerPage", centre.get(rooms(institution)));
    assertDescribed("RoomAnswer", centre.get(rooms(institution) + "/ROOM"));
    assertDescribed("NightAnswer", centre.get("night"));
    assertDescribed("PolicyAnswer", centre.get("policies/PARTY_MAX"));
    assertDescribed("Problem", centre.get("institutions/none"));
    assertDescribed("Problem", centre.get("closures?limit=0"));
  }

  private static String rooms(Institution institution) {
    return "institutions/" + institution.code() + "/rooms";
  }

  private void assertDescribed(String name, Answer answer) {
    JsonObject schema =
        description.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    List<String> required = schema.getJsonArray("required").getValuesAs(JsonString::getString);
    assertThat(answer.json().keySet())
        .as("%s %s", name, answer)
        .isSubsetOf(schema.getJsonObject("properties").keySet())
        .containsAll(required);
  }
}
