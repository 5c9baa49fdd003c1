package org.ziyara.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.booking.Reference;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Visits;

/** A day of the officers at the gate and at the desk of one institution. */
@UsePlaywright(Chromium.class)
class StaffInBrowserIT {

  private final Institution institution = Institution.live();
  private final Slot today = institution.slot(Application.today(), LocalTime.of(10, 0), 30);
  private final Family family = Family.of(institution);

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void theGateFindsAFamilyChecksItInAndAdmitsIt(String language, Browser browser) {
    String reference = Visits.confirmed(family, today);
    Visits.confirmed(Family.of(institution), today);
    try (Screen screen = Screen.desktop(browser, language).signIn(institution.officer("GATE"))) {
      Page page = screen.page();
      screen.arrivesAt("/staff");
      Locator rows = page.locator("[id='visits_data'] > tr");
      assertThat(rows).hasCount(2);
      page.locator("#search").fill(family.documentNumber());
      assertThat(rows).hasCount(1);
      assertThat(rows).containsText(Reference.shown(reference));

      type(page, Reference.shown(reference));
      screen.arrivesAt("/staff/visit");
      assertThat(page.locator(".facts").first()).containsText(family.documentNumber());
      page.locator("#next").click();
      assertThat(page.locator(".facts").last().locator("dt")).hasCount(2);
      assertThat(state(reference)).isEqualTo("CHECKED_IN");

      // what the scanner types on the next officer's machine
      screen.open("/staff");
      type(page, "ZIYARA:" + reference);
      screen.arrivesAt("/staff/visit");
      page.locator("#next").click();
      assertThat(page.locator(".facts").last().locator("dt")).hasCount(3);
      assertThat(state(reference)).isEqualTo("ADMITTED");
      screen.assertSound();
    }
  }

  @Test
  void whatCannotBeAReferenceIsExplainedAndKept(Browser browser) {
    try (Screen screen = Screen.desktop(browser, "fr").signIn(institution.officer("GATE"))) {
      Page page = screen.page();
      for (String typed : new String[] {"nonsense", "222-222-222"}) {
        type(page, typed);
        assertThat(page.locator("#problems a")).hasAttribute("href", "#typed");
        assertThat(page.locator("#typed")).hasValue(typed);
      }
      screen.assertSound();
    }
  }

  @Test
  void theGateRefusesAVisitWithAReasonAndNotByMistake(Browser browser) {
    String reference = Visits.confirmed(family, today);
    try (Screen screen = Screen.phone(browser, "ar", true).signIn(institution.officer("GATE"))) {
      Page page = screen.page();
      screen.open("/staff/visit?ref=" + reference);
      page.locator("main details summary").click();
      page.locator("#refuseNow").click();
      page.locator(".ui-confirmdialog-yes").click();
      assertThat(page.locator("#problems a")).hasAttribute("href", "#reason");

      page.locator("#reason").fill("لا وثيقة هوية");
      page.locator("#refuseNow").click();
      screen.assertSound();
      page.locator(".ui-confirmdialog-no").click();
      assertThat(page.locator(".ui-confirm-dialog")).isHidden();
      assertThat(state(reference)).isEqualTo("CONFIRMED");

      page.locator("#refuseNow").click();
      page.locator(".ui-confirmdialog-yes").click();
      assertThat(page.locator(".notice.bad")).containsText("لا وثيقة هوية");
      assertThat(state(reference)).isEqualTo("REFUSED");
    }
  }

  @Test
  void theDeskApprovesOneRequestAndRejectsAnotherWithAReason(Browser browser) {
    Family other = Family.of(institution);
    Database.update(
        "UPDATE kinship_link SET state = 'REQUESTED', decided_at = NULL, decided_by = NULL"
            + " WHERE institution_id = ?",
        institution.id());
    try (Screen screen = Screen.desktop(browser, "fr").signIn(institution.officer("DESK"))) {
      Page page = screen.page();
      page.locator("nav.tabs a[href='/staff/links']").click();
      screen.arrivesAt("/staff/links");
      assertThat(page.locator(".facts")).containsText(family.documentNumber());
      page.locator("#approve").click();
      assertThat(page.locator(".notice.good")).isVisible();
      assertThat(linkState(family)).isEqualTo("APPROVED");

      assertThat(page.locator(".facts")).containsText(other.documentNumber());
      page.locator("#reject").click();
      assertThat(page.locator("#problems a")).hasAttribute("href", "#reason");
      page.locator("#reason").fill("Le livret de famille manque.");
      page.locator("#reject").click();
      assertThat(page.locator(".card.empty")).isVisible();
      assertThat(linkState(other)).isEqualTo("REJECTED");
      screen.assertSound();
    }
  }

  @Test
  void anOfficerWhoseSessionHasEndedSignsInAndGoesOn(Browser browser) {
    String reference = Visits.confirmed(family, today);
    String gate = institution.officer("GATE");
    try (Screen screen = Screen.desktop(browser, "fr").signIn(gate)) {
      Page page = screen.page();
      screen.forgetSession();
      page.locator("#search").fill("Essai");
      screen.arrivesAt("/sign-in");
      screen.typeCredentials(gate);
      screen.arrivesAt("/staff");

      screen.open("/staff/visit?ref=" + reference);
      screen.forgetSession();
      page.locator("#next").click();
      screen.arrivesAt("/sign-in");
      screen.typeCredentials(gate);
      screen.arrivesAt("/staff/visit");
      assertThat(page.locator("h1")).containsText(Reference.shown(reference));
      page.locator("#next").click();
      assertThat(page.locator(".facts").last().locator("dt")).hasCount(2);
    }
  }

  @Test
  void aPageLeftOpenOverNightIsShownAnew(Browser browser) {
    String reference = Visits.confirmed(family, today);
    String gate = institution.officer("GATE");
    try (Screen screen = Screen.desktop(browser, "fr").signIn(gate)) {
      Page page = screen.page();
      screen.open("/staff/visit?ref=" + reference);
      screen.forgetSession();
      Page otherTab = page.context().newPage();
      screen.signIn(otherTab, gate);
      page.locator("#next").click();
      screen.arrivesAt("/staff/visit");
      assertThat(page.locator("h1")).containsText(Reference.shown(reference));
      assertThat(state(reference)).isEqualTo("CONFIRMED");
    }
  }

  private static void type(Page page, String reference) {
    page.locator("#typed").fill(reference);
    page.locator("#typed").press("Enter");
  }

  private static String state(String reference) {
    return Database.one(String.class, "SELECT state FROM visit WHERE reference = ?", reference);
  }

  private static String linkState(Family family) {
    return Database.one(
        String.class, "SELECT state FROM kinship_link WHERE id = ?", family.linkId());
  }
}
