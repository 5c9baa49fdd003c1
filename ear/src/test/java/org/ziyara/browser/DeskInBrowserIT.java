package org.ziyara.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.booking.Reference;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;

/** A family stands at the desk: the officer books, the director makes an exception. */
@UsePlaywright(Chromium.class)
class DeskInBrowserIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Slot slot = institution.slot(3);
  private final Slot sameWeek = institution.slot(slot.date().plusDays(1), LocalTime.of(9, 0), 3);

  @ParameterizedTest
  @CsvSource({"fr, 1280", "ar, 360"})
  void theDeskBooksForAFamilyAndChangesItsMind(String language, int width, Browser browser) {
    long companion = family.companion("Salma Essai", LocalDate.of(2015, 5, 4));
    try (Screen screen = screen(browser, language, width)) {
      screen.signIn(institution.officer("DESK"));
      Page page = screen.page();
      page.locator("nav.tabs a[href='/staff/book']").click();
      screen.arrivesAt("/staff/book");
      page.locator("#typed").fill(family.inmate().registerNumber());
      page.locator("#typed").press("Enter");
      page.locator("main .rows a").click();
      screen.arrivesAt("/staff/book/party");
      page.locator("#with-" + companion).check();
      page.locator("#party button").click();
      screen.arrivesAt("/staff/book/time");
      page.locator("#slot-" + slot.id()).check();
      page.locator("#choose").click();
      screen.arrivesAt("/staff/book/check");

      page.locator("#another").click();
      screen.arrivesAt("/staff/book/time");
      assertThat(slot.taken()).isZero();
      page.locator("#slot-" + slot.id()).check();
      page.locator("#choose").click();
      screen.arrivesAt("/staff/book/check");
      page.locator("#confirm").dblclick();
      screen.arrivesAt("/staff/book/ticket");

      String reference = reference();
      assertThat(page.locator(".ticket")).containsText(Reference.shown(reference));
      assertThat(screen.readQr(page.locator(".ticket img"))).isEqualTo("ZIYARA:" + reference);
      assertThat(page.locator("[data-print]")).isVisible();
      page.goBack();
      screen.arrivesAt("/staff/book/ticket");
      assertThat(slot.taken()).isOne();
    }
  }

  @Test
  void aDirectorMakesAnException(Browser browser) {
    try (Screen screen = Screen.desktop(browser, "fr").signIn(institution.officer("DIRECTOR"))) {
      Page page = screen.page();
      screen.open("/staff/book/time?link=" + family.linkId());
      page.locator("#slot-" + slot.id()).check();
      page.locator("#choose").click();
      page.locator("#confirm").click();
      screen.arrivesAt("/staff/book/ticket");

      screen.open("/staff/book/time?link=" + family.linkId());
      page.locator("#day-%s > summary".formatted(sameWeek.date())).click();
      page.locator("#day-%s .why summary".formatted(sameWeek.date())).click();
      page.locator("#day-%s .why a".formatted(sameWeek.date())).click();
      screen.arrivesAt("/staff/book/exception");
      page.locator("#hold").click();
      assertThat(page.locator("#problems a")).hasAttribute("href", "#codes");
      page.locator("#code-ENTITLEMENT_USED").check();
      page.locator("#reason").fill("Décès dans la famille");
      page.locator("#hold").click();
      screen.arrivesAt("/staff/book/check");
      page.locator("#confirm").click();
      screen.arrivesAt("/staff/book/ticket");
      page.locator("main a[href^='/staff/visit']").click();
      screen.arrivesAt("/staff/visit");
      assertThat(page.locator("main")).containsText("Décès dans la famille");
      assertThat(sameWeek.taken()).isOne();
    }
  }

  private static Screen screen(Browser browser, String language, int width) {
    return width == Screen.PHONE
        ? Screen.phone(browser, language, true)
        : Screen.desktop(browser, language);
  }

  private String reference() {
    return Database.one(
        String.class,
        "SELECT reference FROM visit WHERE visitor_id = ? AND state = 'CONFIRMED'",
        family.id());
  }
}
