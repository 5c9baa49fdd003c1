package org.ziyara.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.junit.UsePlaywright;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Nights;
import org.ziyara.fixture.Visits;

/** The central administration looks at the coming week, and runs a night. */
@UsePlaywright(Chromium.class)
class CentralInBrowserIT {

  private static final double A_NIGHT = 60_000;

  @Test
  void everyInstitutionIsThereWithItsSlotsBookingsAndFill(Browser browser) {
    Institution institution = Institution.live();
    Slot slot = institution.slot(4);
    Visits.confirmed(Family.of(institution), slot);
    try (Screen screen = Screen.desktop(browser, "fr").signIn("central")) {
      Page page = screen.page();
      screen.arrivesAt("/central");
      Locator rows = rows(page);
      assertThat(rows).hasCount((int) Database.count("SELECT COUNT(*) FROM institution"));

      page.locator("#search").fill(institution.code());
      assertThat(rows).hasCount(1);
      Locator cells = rows.locator("td");
      assertThat(cells.nth(3)).containsText("1");
      assertThat(cells.nth(4)).containsText("4");
      assertThat(cells.nth(5)).containsText("1");
      assertThat(cells.nth(6)).containsText("25 %");
      screen.assertSound();
    }
  }

  @Test
  void aNightIsStartedWatchedToItsEndAndRunAgain(Browser browser) throws SQLException {
    Nights.forgetTonight();
    Institution institution = Institution.live();
    institution.weekly(LocalTime.of(10, 0), DayOfWeek.TUESDAY);
    try (Screen screen = Screen.desktop(browser, "ar").signIn("central")) {
      Page page = screen.page();
      page.locator("nav.tabs a[href='/central/nights']").click();
      screen.arrivesAt("/central/nights");
      try (Connection held = held(institution)) {
        page.locator("#start").click();
        screen.arrivesAt("/central/night");
        seesItWaitFor(page);
        held.rollback();
      }
      seesItEnd(page);
      screen.assertSound();
      assertRolledOut(screen, institution);
      long first = execution();

      screen.open("/central/night");
      page.locator("#restart").click();
      page.locator(".ui-confirmdialog-yes").click();
      await().until(() -> execution() > first);
      seesItEnd(page);
      screen.assertSound();
    }
  }

  @Test
  void aNightIsStoppedAndGoesOn(Browser browser) throws SQLException {
    Nights.forgetTonight();
    Institution institution = Institution.live();
    institution.weekly(LocalTime.of(10, 0), DayOfWeek.TUESDAY);
    try (Screen screen = Screen.phone(browser, "fr", true).signIn("central")) {
      Page page = screen.open("/central/nights").page();
      try (Connection held = held(institution)) {
        page.locator("#start").click();
        seesItWaitFor(page);
        page.locator("#stop").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.getByText("En cours d’arrêt")).isVisible();
        held.rollback();
      }
      Locator goOn = page.locator("#goOn");
      assertThat(goOn).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_NIGHT));
      assertThat(page.getByText("Arrêté")).isVisible();
      screen.assertSound();
      goOn.click();
      seesItEnd(page);
      assertRolledOut(screen, institution);
    }
  }

  /**
   * The night cannot make slots in this room as long as the transaction of the connection lasts.
   */
  private static Connection held(Institution institution) throws SQLException {
    Connection connection = Database.connect();
    connection.setAutoCommit(false);
    Database.update(
        connection,
        "UPDATE visiting_room SET name_fr = 'Tenue' WHERE institution_id = ?",
        institution.id());
    return connection;
  }

  /** Without touching the page: it follows the night by itself as far as it comes. */
  private static void seesItWaitFor(Page page) {
    assertThat(page.locator("[id='steps_data'] > tr:has(.of-ROLL_OUT) .badge.wait"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_NIGHT));
    assertThat(page.locator("#night progress"))
        .hasAttribute("value", Pattern.compile("[1-9][0-9]?"));
  }

  /** Until it can be run again. */
  private static void seesItEnd(Page page) {
    assertThat(page.locator("#restart"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_NIGHT));
    assertThat(page.locator("#night progress")).hasAttribute("value", "100");
  }

  private static void assertRolledOut(Screen screen, Institution institution) {
    screen.open(
        "/central/night/institution?of=%s&code=%s"
            .formatted(Application.today(), institution.code()));
    Locator rollOut = screen.page().locator("[id='steps_data'] > tr").first();
    assertThat(rollOut.locator(".badge.good")).isVisible();
    assertThat(rollOut).containsText(Pattern.compile("[1-9]\\d*\\s(حصص|créneaux)"));
  }

  private static Locator rows(Page page) {
    return page.locator("[id='institutions_data'] > tr");
  }

  /** 0 while a night is claimed and not begun. */
  private static long execution() {
    return Database.count(
        "SELECT COALESCE(execution_id, 0) FROM night_run WHERE business_date = ?",
        Application.today());
  }
}
