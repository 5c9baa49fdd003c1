package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Page;

/** Which values are in force on a day, and why. */
class PoliciesIT {

  private static final String HOLD = "Minutes pendant lesquelles une place est gardée";
  private static final String VISITS = "Visites par semaine";

  private final Institution institution = Institution.live();

  @Test
  void anInstitutionSeesItsOwnDecisionsBeforeThoseOfTheNation() {
    Client director = Client.reading("fr").signIn(institution.officer("DIRECTOR"));
    Page page = director.open("/staff/policies");
    assertThat(row(page, HOLD, "toutes").text()).contains("10").contains("national");

    institution.decide("hold.minutes", 15);
    Element decided = row(director.open("/staff/policies"), HOLD, "toutes");
    assertThat(decided.text())
        .contains("15", "établissement", "1er janvier 2026", "test")
        .doesNotContain("national");
  }

  @Test
  void aValueForACategoryStandsBesideTheGeneralOne() {
    Page page = Client.reading("fr").signIn("central").open("/central/policies");
    assertThat(row(page, VISITS, "toutes").select("b").text()).isEqualTo("1");
    assertThat(row(page, VISITS, "détention préventive").select("b").text()).isEqualTo("3");
    assertThat(rows(page, VISITS)).hasSize(2);
  }

  /** Before anybody had decided, the reported practice held. */
  @Test
  void anotherDayHasOtherValues() {
    institution.decide("hold.minutes", 15);
    Client desk = Client.reading("fr").signIn(institution.officer("DESK"));
    Element practice = row(desk.open("/staff/policies?day=2020-01-01"), HOLD, "toutes");
    assertThat(practice.text()).contains("10", "pratique rapportée", "personne");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-13-01", "tomorrow", "<script>", "+999999999-12-31"})
  void aDayThatMakesNoSenseIsToday(String day) {
    Page page =
        Client.reading("fr")
            .signIn("central")
            .open("/central/policies?day=" + URLEncoder.encode(day, StandardCharsets.UTF_8));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.one("h1").text()).contains("2026");
  }

  private static Element row(Page page, String name, String whom) {
    return rows(page, name).stream()
        .filter(row -> row.text().contains(whom))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + name + " for " + whom + " on " + page));
  }

  private static Elements rows(Page page, String name) {
    return page.all("tbody tr:contains(" + name + ")");
  }
}
