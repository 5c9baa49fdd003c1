package org.ziyara.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.fixture.Institution;

/** What a family reads before it has an account. */
@UsePlaywright(Chromium.class)
class InformationIT {

  @ParameterizedTest
  @CsvSource({"ar, 360", "ar, 1280", "fr, 360", "fr, 1280"})
  void theWayFromHomeToAnInstitutionIsSoundAndAccessible(
      String language, int width, Browser browser) {
    Institution institution = Institution.live();
    institution.slot(10);
    try (Screen screen = new Screen(browser, language, width, true)) {
      Page page = screen.page();
      screen.assertSound();
      screen.assertAccessible();

      page.navigate("/info");
      screen.assertSound();
      screen.assertAccessible();

      page.locator("input[name=q]").fill(institution.code());
      page.locator("form.search button").click();
      page.locator("main a[href*='code=" + institution.code() + "']").click();
      assertThat(page.locator("h1")).not().isEmpty();
      assertThat(page.locator("#timetable + .card tbody tr")).not().hasCount(0);
      screen.assertSound();
      screen.assertAccessible();
    }
  }

  @ParameterizedTest
  @CsvSource({"ar, rtl", "fr, ltr"})
  void aPageSaysItsLanguageAndDirection(String language, String direction, Browser browser) {
    try (Screen screen = Screen.phone(browser, language, false)) {
      assertThat(screen.page().locator("html")).hasAttribute("lang", language);
      assertThat(screen.page().locator("html")).hasAttribute("dir", direction);
    }
  }

  @ParameterizedTest
  @CsvSource({"ar, fr", "fr, ar"})
  void theLanguageIsSwitchedInPlaceAndKept(String from, String to, Browser browser) {
    try (Screen screen = Screen.phone(browser, from, false)) {
      Page page = screen.page();
      page.navigate("/info");
      page.locator("a[hreflang=" + to + "]").click();
      assertThat(page.locator("html")).hasAttribute("lang", to);
      page.navigate("/");
      assertThat(page.locator("html")).hasAttribute("lang", to);
    }
  }
}
