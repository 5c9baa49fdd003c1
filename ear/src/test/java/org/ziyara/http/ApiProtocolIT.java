package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.account.Limit;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Throttles;

/** What all calls of the API have in common: keys, scopes, problems, versions, pages. */
class ApiProtocolIT {

  private final Institution institution = Institution.live();
  private final Api centre = Api.ofCentre();
  private final String address = "institutions/" + institution.code();

  @Test
  void withoutAKeyNothingIsShown() {
    for (String path : new String[] {"institutions", "no-such-thing", "/api/v1"}) {
      Answer answer = Api.withoutKey().get(path);
      assertProblem(answer, 401, "KEY_REQUIRED");
      assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
    assertProblem(Api.by("ziyara_nobodys").get("institutions"), 401, "KEY_REQUIRED");
  }

  @Test
  void aSignedInBrowserIsNobodyHere() {
    Client browser = Client.reading("fr").signIn("central");
    Page answer = browser.open("/api/v1/institutions");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(browser.open("/central").status()).isEqualTo(200);
  }

  @Test
  void noCallOpensASession() {
    Answer answer = centre.get(address).done();
    assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
    assertThat(Api.withoutKey().get(address).header("Set-Cookie")).isNull();
  }

  @Test
  void aKeyReachesAsFarAsItsScopes() {
    Api reader = centre.issue("central", "INSTITUTIONS:READ");
    reader.get(address).done();
    assertProblem(reader.post(address + "/rooms", "{}"), 403, "SCOPE_MISSING");
    assertProblem(reader.get("keys"), 403, "SCOPE_MISSING");
  }

  @Test
  void aKeyIsNoMoreThanItsAccount() {
    Api director = centre.issue(institution.officer("DIRECTOR"), "INSTITUTIONS", "KEYS");
    director.get(address + "/rooms").done();
    assertProblem(director.get("keys"), 403, "ROLE_MISSING");
    String others = "institutions/" + Institution.live().code() + "/rooms";
    assertProblem(director.get(others), 404, "NOT_FOUND");
  }

  @Test
  void aRevokedKeyOpensNothingWithinSeconds() {
    Answer made =
        centre
            .post("keys", "{\"name\": \"T\", \"account\": \"central\", \"scopes\": [\"KEYS\"]}")
            .created();
    Api revoked = Api.by(made.text("key"));
    revoked.get("keys").done();
    assertThat(centre.get("keys/" + made.text("id")).json()).doesNotContainKey("key");
    centre.delete("keys/" + made.text("id")).expect(204);
    await()
        .atMost(Duration.ofSeconds(8))
        .untilAsserted(() -> assertThat(revoked.get("keys").status()).isEqualTo(401));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, no-such-thing, 404, NOT_FOUND",
    "GET, closures/nobody, 404, NOT_FOUND",
    "GET, institutions/MA-000, 404, NOT_FOUND",
    "DELETE, institutions, 405, METHOD_NOT_ALLOWED",
    "OPTIONS, institutions, 405, METHOD_NOT_ALLOWED",
    "GET, closures?limit=0, 400, INPUT_REFUSED",
    "GET, closures?limit=many, 400, INPUT_REFUSED",
    "GET, closures?after=x, 400, INPUT_REFUSED",
    "GET, /api/nowhere, 404, NOT_FOUND"
  })
  void refusalsAreProblems(String method, String path, int status, String code) {
    assertProblem(centre.send(method, path, null), status, code);
  }

  @Test
  void soAreFormatsThatNobodyKnows() {
    assertProblem(centre.with("Accept", "text/csv").get("institutions"), 406, "NOT_ACCEPTABLE");
    assertProblem(
        centre.with("Content-Type", "text/plain").post("closures", "x"),
        415,
        "MEDIA_TYPE_UNSUPPORTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"a\": 1} x"})
  void malformedJsonIsOneProblem(String body) {
    assertProblem(centre.post("closures", body), 400, "JSON_MALFORMED");
  }

  @Test
  void everyFaultIsToldByItsField() {
    Answer answer =
        centre.post(
            "closures",
            """
            {"firstDay": "tomorrow", "lastDay": 5, "weekday": "SOMEDAY", "reasonFr": ["x"],
             "resaon": "x"}
            """);
    assertProblem(answer, 400, "INPUT_REFUSED");
    assertThat(errors(answer))
        .containsExactlyInAnyOrder(
            "resaon FIELD_UNKNOWN",
            "firstDay FIELD_TYPE",
            "lastDay FIELD_TYPE",
            "weekday FIELD_TYPE",
            "reasonFr FIELD_TYPE",
            "reasonAr FIELD_REQUIRED");
  }

  @ParameterizedTest
  @CsvSource({"ar, غير موجود", "fr, Introuvable", "zgh, ⵓⵔ ⵉⵍⵍⵉ", "en, Not found", "de, غير موجود"})
  void aProblemIsToldInTheReadersLanguage(String language, String title) {
    Answer answer = centre.with("Accept-Language", language).get("no-such-thing");
    assertThat(answer.text("title")).isEqualTo(title);
  }

  @Test
  void whoeverChangesSomethingHasSeenItAsItIs() {
    Answer seen = centre.get(address).done();
    String change =
        """
        {"nameAr": "الاسم", "nameFr": "Le nom", "city": "Rabat", "region": "TEST", "kind": "LOCAL"}
        """;
    assertProblem(centre.put(address, change), 428, "VERSION_REQUIRED");
    Answer changed = centre.having(seen).put(address, change).done();
    assertThat(changed.header("ETag")).isNotEqualTo(seen.header("ETag"));
    assertProblem(centre.having(seen).put(address, change), 412, "VERSION_STALE");
    assertProblem(centre.with("If-Match", "*").put(address, change), 412, "VERSION_STALE");
    assertThat(centre.with("If-None-Match", changed.header("ETag")).get(address).status())
        .isEqualTo(304);
  }

  @Test
  void whoGuessesKeysHasToWait() {
    Api guesser = Api.by("ziyara_guessed");
    guesser.get("institutions").expect(401);
    Throttles.exhaustOurAddress(Limit.API_KEY_ADDRESS);
    try {
      Answer answer = guesser.get("institutions");
      assertProblem(answer, 429, "TOO_MANY_ATTEMPTS");
      assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
      centre.get(address).done();
    } finally {
      Throttles.forgetOurAddress();
    }
  }

  @Test
  void listsComeInPages() {
    for (String code : new String[] {"A", "B", "C"}) {
      centre
          .post(
              address + "/rooms",
              """
              {"code": "%s", "nameAr": "قاعة", "nameFr": "Salle", "kind": "OPEN", "places": 5}
              """
                  .formatted(code))
          .created();
    }
    Answer first = centre.get(address + "/rooms?limit=2").done();
    assertThat(codes(first)).containsExactly("A", "B");
    String next = first.text("next");
    assertThat(first.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
    Answer last = centre.get(next).done();
    assertThat(codes(last)).containsExactly("C", "ROOM");
    assertThat(last.json()).doesNotContainKey("next");
  }

  private static Stream<String> codes(Answer page) {
    return page.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("code"));
  }

  private static Stream<String> errors(Answer problem) {
    return problem.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(error -> error.getString("field") + ' ' + error.getString("code"));
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.json().getInt("status")).isEqualTo(status);
    assertThat(answer.text("title")).isNotBlank();
  }
}
