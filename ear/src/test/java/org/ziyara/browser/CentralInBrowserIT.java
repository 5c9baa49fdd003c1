package org.ziyara.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.junit.UsePlaywright;
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
  void aNightIsStartedWatchedToItsEndAndRunAgain(Browser browser) {
    Nights.forgetTonight();
    Institution institution = Institution.live();
    institution.weekly(LocalTime.of(10, 0), DayOfWeek.TUESDAY);
    try (Screen screen = Screen.desktop(browser, "ar").signIn("central")) {
      Page page = screen.page();
      page.locator("nav.tabs a[href='/central/nights']").click();
      screen.arrivesAt("/central/nights");
      page.locator("#start").click();
      seesItReachEveryInstitution(page);
      Locator outcome =
          rows(page).filter(new Locator.FilterOptions().setHasText(institution.code()));
      assertThat(outcome.locator(".badge.good")).isVisible();
      assertThat(outcome).not().containsText(Pattern.compile("\\b0\\b"));
      screen.assertSound();
      long first = execution();

      page.locator("#restart").click();
      page.locator(".ui-confirmdialog-yes").click();
      await().until(() -> execution() > first);
      seesItReachEveryInstitution(page);
      assertThat(outcome.locator(".badge.good")).isVisible();
      screen.assertSound();
    }
  }

  /** Without touching the page: it follows the night by itself, until it can be run again. */
  private static void seesItReachEveryInstitution(Page page) {
    assertThat(page.locator("#restart"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_NIGHT));
    assertThat(page.locator("#night progress")).hasAttribute("value", "100");
    assertThat(rows(page).locator(".badge:is(.good, .bad)")).hasCount(rows(page).count());
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
