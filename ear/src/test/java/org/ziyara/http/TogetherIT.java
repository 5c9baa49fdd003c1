package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Newcomer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Together;

/** What two clicks, or two people, do at the same moment: done once, and nobody meets an error. */
class TogetherIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);

  @Test
  void registeringOpensOneAccount() {
    Newcomer newcomer = new Newcomer();
    // in the first round there is no account yet, in the second one whose phone is not proved
    for (int round = 0; round < 2; round++) {
      List<Page> answers = Together.times(2, () -> newcomer.form(Client.reading("fr")).submit());
      assertThat(answers).allMatch(page -> page.status() == 200);
    }
    assertThat(Database.count("SELECT COUNT(*) FROM account WHERE username = ?", newcomer.phone()))
        .isOne();
  }

  @Test
  void askingForALinkAsksOnce() {
    Form form =
        family
            .signedIn("fr")
            .open("/family/link")
            .form("#link")
            .with("institution", institution.code())
            .with("number", "T1")
            .with("familyName", "Imlouane")
            .with("relationship", "SIBLING");
    List<Page> answers = Together.times(4, form::submit);
    assertThat(answers).allMatch(page -> page.status() == 200);
    assertThat(answers).filteredOn(page -> page.path().equals("/family/links")).hasSize(1);
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM kinship_link WHERE visitor_id = ? AND state = 'REQUESTED'",
                family.id()))
        .isOne();
  }

  @Test
  void oneOfTwoOfficersDecides() {
    Database.update(
        "UPDATE kinship_link SET state = 'REQUESTED', decided_at = NULL, decided_by = NULL"
            + " WHERE id = ?",
        family.linkId());
    Form desk = decision("DESK");
    Form director = decision("DIRECTOR").with("reason", "Essai");
    List<Page> answers =
        Together.all(List.of(() -> desk.submit("approve"), () -> director.submit("reject")));
    assertThat(answers).allMatch(page -> page.status() == 200);
    assertThat(answers).filteredOn(page -> !page.errors().isEmpty()).hasSize(1);
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM outbox WHERE recipient = ? AND kind LIKE 'LINK%'",
                family.phone()))
        .as("one answer to the family")
        .isOne();
  }

  private Form decision(String role) {
    Page page = Client.reading("fr").signIn(institution.officer(role)).open("/staff/links");
    String nonce = page.one("script[nonce]").attr("nonce");
    return page.form("#decision").forging("primefaces.nonce", nonce);
  }
}
