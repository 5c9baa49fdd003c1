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
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.ziyara.fixture.Application;

/**
 * A reader's screen: one isolated browser context with one page, which remembers every complaint.
 */
final class Screen implements AutoCloseable {

  static final int PHONE = 360;
  static final int DESKTOP = 1280;

  private static final int PATIENCE = 10_000;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Screen(Browser browser, String language, int width, boolean scripts) {
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(Application.at("/").toString())
                .setLocale(language + "-MA")
                .setTimezoneId("Africa/Casablanca")
                .setViewportSize(width, 740)
                .setJavaScriptEnabled(scripts));
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    // A breach of the content security policy is an error on the console, too.
    page.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text() + " at " + message.location());
          }
        });
    page.onPageError(complaints::add);
    page.onResponse(
        response -> {
          if (response.status() >= 500) {
            complaints.add(response.status() + " " + response.url());
          }
        });
    page.navigate("/?lang=" + language);
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

  /** Nothing on the console, nothing wider than the screen. */
  void assertSound() {
    assertThat(complaints).as("complaints of the browser at %s", page.url()).isEmpty();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue()).as("scrolls sideways at %s", page.url()).isZero();
  }

  /** No violation of WCAG 2.2 A and AA, nor of axe's best practices. */
  void assertAccessible() {
    // legacy mode: no second page for the result, which only pages with frames need
    List<Rule> violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
    assertThat(violations)
        .as("accessibility of %s", page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
  }

  /** What a camera held before this part of the screen reads. */
  String readQr(Locator code) {
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

  @Override
  public void close() {
    context.close();
  }
}
