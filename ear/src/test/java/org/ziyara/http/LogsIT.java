package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Newcomer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.People;

/** Nobody who reads the server's log learns who uses it. */
class LogsIT {

  private static final Path LOGS = Application.work().resolve(Path.of("payara", "ziyara", "logs"));

  private final Client client = Client.reading("fr");
  private final Institution institution = Institution.live();

  @Test
  void theLogNamesNobody() throws IOException {
    Newcomer newcomer =
        new Newcomer("Zoubida Tazarine", People.freshPhone(), People.freshDocument());
    registerManyTimesAtOnce(newcomer);
    Page verify = newcomer.register(client);
    String code = newcomer.code(client);
    verify.form("#verify").with("code", code.equals("000000") ? "1" : "000000").submit();
    verify.form("#verify").with("code", code).submit();
    askManyTimesAtOnce();
    mistakeThePassword(newcomer);
    Family family = Family.of(institution);
    String reference = Booking.book(family.signedIn("fr"), family, institution.slot(5));
    client.open("/family/visit?ref=" + reference);

    assertThat(written())
        .contains("org.ziyara")
        .doesNotContain(
            "Zoubida",
            "Tazarine",
            "Imlouane",
            newcomer.phone(),
            newcomer.documentNumber(),
            family.phone(),
            family.documentNumber(),
            verify.parameter("token"),
            Application.PASSWORD,
            "Wrong-2026!",
            reference);
  }

  /** Losing against oneself, as the database tells it, names the key that was taken. */
  private static void registerManyTimesAtOnce(Newcomer newcomer) {
    atOnce(() -> newcomer.form(Client.reading("fr")).submit(), 4);
  }

  private void askManyTimesAtOnce() {
    Form form =
        client
            .open("/family/link")
            .form("#link")
            .with("institution", institution.code())
            .with("number", "T1")
            .with("familyName", "Imlouane")
            .with("relationship", "SIBLING");
    atOnce(form::submit, 4);
  }

  private static void mistakeThePassword(Newcomer newcomer) {
    Client.reading("fr")
        .open("/sign-in")
        .form("#signIn")
        .with("username", newcomer.phone())
        .with("password", "Wrong-2026!")
        .submit();
  }

  private static void atOnce(Supplier<Page> action, int times) {
    CompletableFuture<?>[] all =
        Stream.generate(() -> CompletableFuture.supplyAsync(action))
            .limit(times)
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(all).join();
  }

  /** All that has ever been written: the log may have been begun anew in the meantime. */
  private static String written() throws IOException {
    StringBuilder text = new StringBuilder();
    try (DirectoryStream<Path> logs = Files.newDirectoryStream(LOGS, "server.log*")) {
      for (Path log : logs) {
        text.append(new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
