package org.ziyara.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.People;

/** A family that has never heard of Ziyara books a visit on a phone, and calls it off. */
@UsePlaywright(Chromium.class)
class FamilyJourneyInBrowserIT {

  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final Pattern CLOCK_TIME = Pattern.compile("\\d\\d:\\d\\d");

  private final Institution institution = Institution.live();
  private final Slot slot = institution.slot(3);
  private final Inmate inmate = institution.inmate();
  private final String phone = People.freshPhone();
  private final String identityCard = People.freshDocument();

  private Screen screen;
  private Page page;

  @ParameterizedTest(name = "in {0}, scripts {1}")
  @CsvSource({
    "ar, true",
    "ar, false",
    "fr, true",
    "fr, false",
    "zgh, true",
    "zgh, false",
    "en, true"
  })
  void aNewcomerBooksAVisitAndCallsItOff(String language, boolean scripts, Browser browser) {
    inmate.expects(identityCard, "SIBLING");
    try (Screen phoneScreen = Screen.phone(browser, language, scripts)) {
      screen = phoneScreen;
      page = phoneScreen.page();
      readsAboutTheInstitution();
      registersAfterAMistake(scripts);
      typesTheCodeFromTheOutbox();
      isLinkedAtOnceAfterAMistake();
      bringsTheSister();
      holdsATime();
      seesTheTimeLeft(scripts);
      String reference = confirms();
      findsTheTicketAgain(reference);
      callsItOff();
    }
    assertThat(slot.taken()).isZero();
  }

  private void readsAboutTheInstitution() {
    screen.assertSound();
    page.locator("main a[href='/info']").click();
    screen.arrivesAt("/info");
    page.locator("#q").fill(institution.code());
    page.locator("form.search button").click();
    page.locator("main a[href*='code=" + institution.code() + "']").click();
    screen.arrivesAt("/info/institution");
    assertThat(page.locator("#timetable + table tbody tr")).hasCount(1);
    assertThat(page.locator("#bring + ul > li")).not().hasCount(0);
    page.locator(".back a").click();
    screen.arrivesAt("/info");
  }

  private void registersAfterAMistake(boolean scripts) {
    page.locator("a.brand").click();
    screen.arrivesAt("/");
    page.locator("main a[href='/register']").click();
    screen.arrivesAt("/register");
    page.locator("#fullName").fill("أمينة الدريوش");
    page.locator("#documentType").selectOption("CIN");
    page.locator("#documentNumber").fill(identityCard);
    page.locator("[id='dateOfBirth:day']").fill("31");
    page.locator("[id='dateOfBirth:month']").selectOption("2");
    page.locator("[id='dateOfBirth:year']").fill("1985");
    page.locator("#phone").fill(phone.replace("+212", "0"));
    page.locator("#password").fill("short");
    page.locator("#register button").click();

    seesWhatIsToMend("#dateOfBirth", scripts);
    assertThat(page.locator("#fullName")).hasValue("أمينة الدريوش");
    assertThat(page.locator("[id='dateOfBirth:day']")).hasValue("31");
    page.locator("[id='dateOfBirth:day']").fill("28");
    page.locator("#password").fill(Application.PASSWORD);
    page.locator("#register button").click();
    screen.arrivesAt("/verify");
  }

  private void typesTheCodeFromTheOutbox() {
    Page outbox =
        page.context().waitForPage(() -> page.locator("main a[href='/demo/outbox']").click());
    Locator message = outbox.locator("main li", new Page.LocatorOptions().setHasText(phone));
    Matcher code = CODE.matcher(message.locator(".body").innerText());
    assertThat(code.find()).isTrue();
    outbox.close();
    page.locator("#code").fill(code.group());
    page.locator("#verify button").click();
    screen.arrivesAt("/family/links");
    assertThat(page.locator(".notice.good")).isVisible();
  }

  private void isLinkedAtOnceAfterAMistake() {
    page.locator("main a[href='/family/link']").click();
    screen.arrivesAt("/family/link");
    page.locator(".back a").click();
    screen.arrivesAt("/family/links");
    page.locator("main a[href='/family/link']").click();
    page.locator("#institution").selectOption(institution.code());
    page.locator("#familyName").fill(inmate.familyName());
    page.locator("#relationship").selectOption("SIBLING");
    page.locator("#link button").click();
    assertThat(page.locator("#problems a")).hasAttribute("href", "#number");
    assertThat(page.locator("#familyName")).hasValue(inmate.familyName());
    assertThat(page.locator("#institution")).hasValue(institution.code());
    screen.assertSound();

    page.locator("#number").fill(inmate.registerNumber());
    page.locator("#link button").click();
    screen.arrivesAt("/family/links");
    assertThat(page.locator("main .badge.good")).isVisible();
  }

  private void bringsTheSister() {
    page.locator("main a[href^='/family/book/party']").click();
    screen.arrivesAt("/family/book/party");
    page.locator("#name").fill("Salma Essai");
    page.locator("#add").click();
    assertThat(page.locator("#problems a").first()).hasAttribute("href", "#born");
    assertThat(page.locator("#name")).hasValue("Salma Essai");
    screen.assertSound();
    page.locator("[id='born:day']").fill("4");
    page.locator("[id='born:month']").selectOption("7");
    page.locator("[id='born:year']").fill("1999");
    page.locator("#add").click();
    assertThat(page.locator("input[name=companion]")).isChecked();
    page.locator("#next").click();
    screen.arrivesAt("/family/book/time");
  }

  private void holdsATime() {
    page.locator("#hold").click();
    assertThat(page.locator("#problems a")).hasAttribute("href", "#times");
    screen.assertSound();
    page.locator(".back a").click();
    screen.arrivesAt("/family/book/party");
    assertThat(page.locator("input[name=companion]")).isChecked();
    page.locator("#next").click();
    screen.arrivesAt("/family/book/time");
    page.locator("#day-" + slot.date() + " #slot-" + slot.id()).check();
    page.locator("#hold").click();
    screen.arrivesAt("/family/book/check");
    assertThat(page.locator(".facts")).containsText("Salma Essai");
  }

  private void seesTheTimeLeft(boolean scripts) {
    assertThat(page.locator(".hold strong")).hasText(CLOCK_TIME);
    Locator countdown = page.locator(".countdown");
    if (scripts) {
      assertThat(countdown).hasText(Pattern.compile("(9:5\\d|10:00)"));
      String before = countdown.innerText();
      assertThat(countdown).not().hasText(before);
    } else {
      assertThat(countdown).isHidden();
    }
  }

  /** The bare reference. */
  private String confirms() {
    page.locator("#confirm").click();
    screen.arrivesAt("/family/visit");
    assertThat(page.locator(".notice.good")).isVisible();
    assertThat(page.locator("#bring + ul > li")).not().hasCount(0);
    String reference = page.locator(".reference").innerText();
    String bare = reference.replace("-", "");
    assertThat(screen.readQr(page.locator(".ticket-code img"))).isEqualTo("ZIYARA:" + bare);
    page.goBack();
    screen.arrivesAt("/family/visit");
    return bare;
  }

  private void findsTheTicketAgain(String reference) {
    page.locator(".tabs a[href='/family/visits']").click();
    screen.arrivesAt("/family/visits");
    page.locator("main a[href='/family/visit?ref=" + reference + "']").click();
    screen.arrivesAt("/family/visit");
    page.locator(".back a").click();
    screen.arrivesAt("/family/visits");
    page.locator("main a[href='/family/visit?ref=" + reference + "']").click();
  }

  private void callsItOff() {
    page.locator("main a[href^='/family/visit/cancel']").click();
    screen.arrivesAt("/family/visit/cancel");
    page.locator(".back a").click();
    screen.arrivesAt("/family/visit");
    page.locator("main a[href^='/family/visit/cancel']").click();
    page.locator("#cancel").click();
    page.locator(".notice.good").waitFor();
    screen.assertSound();
    assertThat(page.locator("a.card .badge.good")).hasCount(0);
  }

  /** The summary leads to the field; with scripts it is what is read first. */
  private void seesWhatIsToMend(String field, boolean scripts) {
    Locator summary = page.locator("#problems");
    assertThat(summary).hasAttribute("tabindex", "-1");
    if (scripts) {
      assertThat(summary).isFocused();
    }
    screen.assertSound();
    summary.locator("a[href='" + field + "']").click();
    assertThat(page.locator(field)).isInViewport();
  }
}
