package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Page;
import org.ziyara.shared.Ids;

/** The centre makes keys for programs and revokes them at the console. */
class KeysPageIT {

  private static final String KEYS = "/central/keys";

  private final Institution institution = Institution.live();
  private final String director = institution.officer("DIRECTOR");
  private final String name = "Essai " + Ids.next();
  private final Officer centre = Officer.ofTheCentre();

  @Test
  void aKeyIsShownOnceAndOpensWhatWasTicked() {
    Page made = wanted().with("scope", "POLICY", "RULES").submit("issue");
    String secret = made.one("#secret").text();
    assertThat(row(made).text()).contains(director, institution.code(), "POLICY", "Valable");
    Api program = Api.by(secret);
    program.get("policies").done();
    assertThat(program.get("visits/222222222").code()).isEqualTo("SCOPE_MISSING");

    Page again = centre.open(KEYS);
    assertThat(again.body()).doesNotContain(secret);
    assertThat(again.all("#secret")).isEmpty();
    assertThat(row(again).text()).contains(day());
  }

  @Test
  void aKeyThatReadsChangesNothing() {
    Page made = wanted().with("scope", "POLICY").with("readOnly", "on").submit("issue");
    Api program = Api.by(made.one("#secret").text());
    program.get("policies").done();
    assertThat(program.delete("policies/PARTY_MAX/values/1").code()).isEqualTo("SCOPE_MISSING");
  }

  @Test
  void aRevokedKeyOpensNothing() {
    Page made = wanted().with("scope", "POLICY").submit("issue");
    Api program = Api.by(made.one("#secret").text());
    program.get("policies").done();
    Page list = centre.open(KEYS);
    wanted().with("scope", "RULES").submit("issue"); // stands first in the list from now on
    Page revoked =
        centre
            .form(list, "#list")
            .submit(row(list).selectFirst("button[name$=revoke]").attr("name"));
    assertThat(revoked.text()).contains("La clé a été révoquée");
    assertThat(revoked.all("tr:contains(" + name + "):contains(Révoquée)")).hasSize(1);
    await()
        .atMost(Duration.ofSeconds(8))
        .untilAsserted(() -> assertThat(program.get("policies").status()).isEqualTo(401));
  }

  @Test
  void whatIsMissingIsSaidAtItsField() {
    Page refused =
        centre.form(KEYS, "#make").with("account", "nobody").with("days", "800").submit("issue");
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.all("#name-problem, #account-problem, #scopes-problem, #days-problem"))
        .hasSize(4);
    assertThat(refused.all("#secret")).isEmpty();
    Page forged = wanted().with("scope", "EVERYTHING").submit("issue");
    assertThat(forged.all("#scopes-problem")).hasSize(1);
  }

  private Form wanted() {
    return centre.form(KEYS, "#make").with("name", name).with("account", director);
  }

  private Element row(Page page) {
    return page.one("#keys tr:contains(" + name + ")");
  }

  private static String day() {
    return Integer.toString(Application.today().getDayOfMonth());
  }
}
