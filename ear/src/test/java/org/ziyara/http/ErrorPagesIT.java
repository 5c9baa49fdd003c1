package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Page;

/** What somebody reads who has asked for what cannot be: in their language, with a way back. */
class ErrorPagesIT {

  private final Institution institution = Institution.live();

  @ParameterizedTest
  @CsvSource({
    "ar, rtl, /nothing, 404, الصفحة غير موجودة",
    "fr, ltr, /nothing, 404, Page introuvable",
    "zgh, ltr, /nothing, 404, ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵙⵏⴰ ⴰⴷ",
    "en, ltr, /nothing, 404, Page not found",
    "ar, rtl, /sign-out, 405, طلب غير ممكن",
    "fr, ltr, /sign-out, 405, Demande impossible",
    "ar, rtl, /error, 404, الصفحة غير موجودة"
  })
  void anAddressThatOpensNothing(
      String language, String direction, String path, int status, String title) {
    assertShown(Client.reading(language).open(path), language, direction, status, title);
  }

  /** No page of ours sends a console's form without the nonce of PrimeFaces. */
  @ParameterizedTest
  @CsvSource({"ar, rtl, طلب غير مقروء", "fr, ltr, Demande illisible"})
  void aFormThatIsIncomplete(String language, String direction, String title) {
    Client gate = Client.reading(language).signIn(institution.officer("GATE"));
    Page answer = gate.open("/staff").form("#scan").with("typed", "nonsense").submit("open");
    assertShown(answer, language, direction, 400, title);
    assertThat(answer.one("main a").attr("href")).isEqualTo("/staff");
    assertThat(gate.open("/staff").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"/nothing", "/staff/visit?ref=222222222", "/central"})
  void anOfficersWayBackLeadsToTheGate(String path) {
    Page page = Client.reading("fr").signIn(institution.officer("GATE")).open(path);
    assertThat(page.status()).isIn(403, 404);
    assertThat(page.one("main a").attr("href")).isEqualTo("/staff");
  }

  /** A script looks at the status: Faces would answer 200 and name the exception. */
  @Test
  void whatIsRefusedToAScriptHasItsStatusToo() {
    Family family = Family.of(institution);
    long companion = family.companion("Sara Essai", LocalDate.of(1990, 1, 1));
    String address = "/family/book/companion?link=" + family.linkId() + "&id=" + companion;
    Page asks = family.signedIn("fr").open(address);
    Database.update("UPDATE companion SET removed_at = UTC_TIMESTAMP(6) WHERE id = ?", companion);
    Page answer =
        asks.form("#companion")
            .forging("Faces-Request", "partial/ajax")
            .forging("jakarta.faces.partial.ajax", "true")
            .forging("jakarta.faces.partial.render", "@all")
            .submit("remove");
    assertShown(answer, "fr", "ltr", 404, "Page introuvable");
  }

  private static void assertShown(
      Page page, String language, String direction, int status, String title) {
    assertThat(page.status()).as("%s", page).isEqualTo(status);
    assertThat(page.one("html").attr("lang")).isEqualTo(language);
    assertThat(page.one("html").attr("dir")).isEqualTo(direction);
    assertThat(page.one("h1").text()).isEqualTo(title);
    assertThat(page.all("main a")).hasSize(1);
    assertThat(page.body()).doesNotContain("Exception");
  }
}
