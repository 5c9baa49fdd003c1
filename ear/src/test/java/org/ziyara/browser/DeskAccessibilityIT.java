package org.ziyara.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Visits;
import org.ziyara.fixture.WaitingList;

/** The pages of the desk in every state and language: without a violation, on phone and desk. */
@UsePlaywright(Chromium.class)
class DeskAccessibilityIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Slot slot = institution.slot(3);

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void bookingAtTheDesk(String language, Browser browser) {
    long companion = family.companion("Salma Essai", LocalDate.of(2015, 5, 4));
    institution.slot(slot.date(), LocalTime.of(14, 0), 3).setTaken(3);
    String party = "link=" + family.linkId() + "&with=" + companion;
    try (Screen screen = Screen.desktop(browser, language)) {
      screen.signIn(institution.officer("DESK"));
      inspect(screen, "/staff/book", "/staff/book?inmate=" + institution.inmate().id());
      Page page = screen.page();
      screen.open("/staff/book");
      page.locator("#typed").fill("Alaoui");
      page.locator("#find").click();
      page.locator("main .rows a").first().waitFor();
      inspect(screen);
      inspect(
          screen,
          "/staff/book?inmate=" + family.inmate().id(),
          "/staff/book/party?" + party,
          "/staff/book/time?" + party);
      page.locator("#slot-" + slot.id()).check();
      slot.setTaken(slot.capacity());
      page.locator("#choose").click();
      page.locator("#refused").waitFor();
      inspect(screen);
      slot.setTaken(0);
      screen.open("/staff/book/time?" + party);
      page.locator("#slot-" + slot.id()).check();
      page.locator("#choose").click();
      screen.arrivesAt("/staff/book/check");
      inspect(screen);
      page.locator("#confirm").click();
      screen.arrivesAt("/staff/book/ticket");
      inspect(screen);
    }
  }

  /** A party of two where one is the limit needs an exception. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void whatTheDeskChangesAndWhoWaits(String language, Browser browser) {
    Slot next = institution.slot(slot.date().plusDays(1), LocalTime.of(14, 0), 3);
    String reference = Visits.confirmed(family, slot);
    WaitingList.join(Family.of(institution), 20);
    institution.decide("party.max", "CLASS_C", 1);
    long companion = family.companion("Zohra Essai", LocalDate.of(1960, 1, 1));
    String link = "link=" + family.linkId();
    try (Screen screen = Screen.desktop(browser, language)) {
      screen.signIn(institution.officer("DIRECTOR"));
      inspect(
          screen,
          "/staff/visit?ref=" + reference + "&done=moved",
          "/staff/book/time?" + link + "&move=" + reference,
          "/staff/book/cancel?ref=" + reference,
          "/staff/book/waiting?" + link + "&done=withdrawn",
          "/staff/waiting",
          "/staff/book/exception?" + link + "&slot=" + slot.id(),
          "/staff/book/exception?" + link + "&slot=" + next.id() + "&with=" + companion);
      screen.page().locator("#hold").click();
      screen.page().locator("#problems").waitFor();
      inspect(screen);
    }
  }

  private static void inspect(Screen screen, String... addresses) {
    if (addresses.length == 0) {
      screen.assertAccessible();
    }
    for (String address : addresses) {
      screen.open(address).assertAccessible();
    }
  }
}
