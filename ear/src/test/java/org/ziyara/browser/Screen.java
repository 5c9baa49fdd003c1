package org.ziyara.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.ziyara.fixture.Application;

/**
 * A reader's screen: one isolated browser context with one page, which remembers every complaint.
 */
final class Screen implements AutoCloseable {

  static final int PHONE = 360;
  static final int DESKTOP = 1280;

  private static final int HEIGHT = 740;
  private static final int PATIENCE = 10_000;

  private final String language;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Screen(Browser browser, String language, int width, boolean scripts) {
    this.language = language;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(Application.at("/").toString())
                .setLocale(language + "-MA")
                .setTimezoneId("Africa/Casablanca")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(scripts));
    context.setDefaultTimeout(PATIENCE);
    listen();
    page = context.newPage();
    open("/?lang=" + language);
  }

  /** A breach of the content security policy is an error on the console, too. */
  private void listen() {
    context.onConsoleMessage(
        message -> {
          if (Set.of("error", "warning").contains(message.type())) {
            complaints.add(message.text() + " at " + message.location());
          }
        });
    context.onWebError(error -> complaints.add(error.error()));
    context.onResponse(
        response -> {
          if (response.status() >= 500) {
            complaints.add(response.status() + " " + response.url());
          }
        });
  }

  static Screen phone(Browser browser, String language, boolean scripts) {
    return new Screen(browser, language, PHONE, scripts);
  }

  static Screen desktop(Browser browser, String language) {
    return new Screen(browser, language, DESKTOP, true);
  }

  Page page() {
    return page;
  }

  Screen open(String address) {
    page.navigate(address);
    return this;
  }

  /** Signs in with the password that all accounts of demonstration and tests have. */
  Screen signIn(String username) {
    signIn(page, username);
    return this;
  }

  /** In another tab of the same browser. */
  void signIn(Page tab, String username) {
    tab.navigate("/sign-in");
    typeCredentials(tab, username);
    tab.waitForURL(address -> !path(address).equals("/sign-in"));
  }

  void typeCredentials(String username) {
    typeCredentials(page, username);
  }

  private static void typeCredentials(Page tab, String username) {
    tab.locator("#username").fill(username);
    tab.locator("#password").fill(Application.PASSWORD);
    tab.locator("#signIn button").click();
  }

  /** What happens to a session that has timed out: the server no longer knows it. */
  void forgetSession() {
    context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
  }

  /** Waits until this page is shown, and sees to it that nothing is wrong with it. */
  void arrivesAt(String path) {
    PlaywrightAssertions.assertThat(page)
        .hasURL(Pattern.compile("https?://[^/]+" + path + "([?#].*)?"));
    assertSound();
  }

  /** In the reader's language and direction, no wider than the screen, nothing on the console. */
  void assertSound() {
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    assertThat(page.locator("html").getAttribute("dir"))
        .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    assertFits();
    assertThat(complaints).as("complaints of the browser at %s", page.url()).isEmpty();
  }

  /** The page does not scroll sideways. */
  private void assertFits() {
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue())
        .as("scrolls sideways at %s, %s wide", page.url(), page.viewportSize().width)
        .isZero();
  }

  /** No violation of WCAG 2.2 A and AA, nor of axe's best practices, on a phone and on a desk. */
  void assertAccessible() {
    List<Rule> violations =
        new AxeBuilder(page)
            // no second page for the result, which only pages with frames need
            .setLegacyMode(true)
            // rows are alike: the first ones stand for all
            .exclude("tbody > tr:nth-child(n + 9)")
            .analyze()
            .getViolations();
    assertThat(violations)
        .as("accessibility of %s", page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
    for (int width : new int[] {DESKTOP, PHONE}) {
      page.setViewportSize(width, HEIGHT);
      assertFits();
    }
  }

  /** What a camera held before this part of the screen reads. */
  String readQr(Locator code) {
    page.waitForLoadState(); // with its pictures
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
      int width = image.getWidth();
      int height = image.getHeight();
      int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
      BinaryBitmap bitmap =
          new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
      return new QRCodeMultiReader().decodeMultiple(bitmap)[0].getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NotFoundException e) {
      throw new AssertionError("No QR code can be read at " + page.url(), e);
    }
  }

  private static String path(String address) {
    return URI.create(address).getPath();
  }

  @Override
  public void close() {
    context.close();
  }
}
