package org.ziyara.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.junit.Options;
import com.microsoft.playwright.junit.OptionsFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The browser of the tests: {@code CHROMIUM}, else Debian's, else the one that Playwright obtains.
 * Without any the build fails; a browser test is never skipped.
 */
public class Chromium implements OptionsFactory {

  private static final String DEBIAN = "/usr/bin/chromium";
  private static final String HOW_TO_GET_ONE =
      """
      No browser for the browser tests, and Playwright could not download one (see above).
      Install Chromium (Debian: apt-get install chromium) or name one:
          CHROMIUM=/path/to/chromium ./mvnw verify
      """;

  @Override
  public Options getOptions() {
    BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions().setArgs(flags());
    Path installed = installed();
    if (installed != null) {
      launch.setExecutablePath(installed);
    } else {
      download();
    }
    // Otherwise each start would look for updates of three browsers.
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return new Options()
        .setBrowserName("chromium")
        .setLaunchOptions(launch)
        .setPlaywrightCreateOptions(new Playwright.CreateOptions().setEnv(environment));
  }

  private static Path installed() {
    String named = System.getenv("CHROMIUM");
    if (named != null && !named.isBlank()) {
      if (!Files.isExecutable(Path.of(named))) {
        throw new IllegalStateException("CHROMIUM is no program: " + named);
      }
      return Path.of(named);
    }
    return Files.isExecutable(Path.of(DEBIAN)) ? Path.of(DEBIAN) : null;
  }

  /** Chromium refuses to be root's with its sandbox on; containers usually are root's. */
  private static List<String> flags() {
    boolean root = "root".equals(System.getProperty("user.name"));
    return root ? List.of("--no-sandbox", "--disable-quic") : List.of("--disable-quic");
  }

  /** In a process of its own: Playwright's command line ends the virtual machine it runs in. */
  private static void download() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    try {
      int exit =
          new ProcessBuilder(
                  java,
                  "-cp",
                  classPath,
                  CLI.class.getName(),
                  "install",
                  "--only-shell",
                  "chromium")
              .inheritIO()
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IllegalStateException(HOW_TO_GET_ONE);
      }
    } catch (IOException e) {
      throw new IllegalStateException(HOW_TO_GET_ONE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
