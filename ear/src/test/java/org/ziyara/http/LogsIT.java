package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Newcomer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.People;
import org.ziyara.fixture.Together;
import org.ziyara.shared.Ids;

/** Nobody who reads the server's log learns who uses it. */
class LogsIT {

  private static final Path LOGS = Application.work().resolve(Path.of("payara", "ziyara", "logs"));

  private static final String WAITING =
      """
      SELECT COUNT(*) FROM information_schema.processlist
      WHERE info LIKE 'INSERT INTO account%' OR info LIKE 'UPDATE visitor%'
        OR info LIKE '%FROM visitor%FOR UPDATE'
      """;

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

  /** The database names the value that another transaction took first: the phone, in this case. */
  @Test
  void whoLosesARaceForAPhoneIsNotNamed() throws IOException, SQLException {
    Newcomer newcomer = new Newcomer();
    Form registration = newcomer.form(client);
    loseAgainst(
        () -> registration.submit(),
        """
        INSERT INTO account (id, username, password_hash, role, display_name, language, created_at)
        VALUES (?, ?, 'none', 'CENTRAL', 'Essai', 'fr', UTC_TIMESTAMP(6))
        """,
        Ids.next(),
        newcomer.phone());
    assertThat(written()).doesNotContain(newcomer.phone());
  }

  @Test
  void whoLosesARaceForADocumentIsNotNamed() throws IOException, SQLException {
    Newcomer newcomer = new Newcomer();
    Page verify = newcomer.register(client);
    String code = newcomer.code(client);
    Family other = Family.of(institution);
    loseAgainst(
        () -> verify.form("#verify").with("code", code).submit(),
        "UPDATE visitor SET document_number = ? WHERE id = ?",
        newcomer.documentNumber(),
        other.id());
    assertThat(written()).doesNotContain(newcomer.documentNumber());
  }

  @Test
  void whoLosesARaceForALinkIsNamedAsLittle() throws IOException, SQLException {
    Family family = Family.of(institution);
    Form request = linkForm(family.signedIn("fr"), family.inmate().registerNumber() + "9");
    String number = request.value("number");
    loseAgainst(
        request::submit,
        """
        INSERT INTO kinship_link (id, visitor_id, institution_id, register_number,
          inmate_family_name, relationship, state, requested_at)
        VALUES (?, ?, ?, ?, 'Alaoui', 'SIBLING', 'REQUESTED', UTC_TIMESTAMP(6))
        """,
        Ids.next(),
        family.id(),
        institution.id(),
        number);
    assertThat(written()).doesNotContain(number);
  }

  /** Another transaction takes a key, and commits it when the action waits for it. */
  private static void loseAgainst(Supplier<Page> action, String taking, Object... arguments)
      throws SQLException {
    try (Connection winner = Database.connect()) {
      winner.setAutoCommit(false);
      Database.update(winner, taking, arguments);
      CompletableFuture<Page> loser = CompletableFuture.supplyAsync(action);
      await().until(() -> Database.count(WAITING) > 0 || loser.isDone());
      winner.commit();
      assertThat(loser.join().status()).isEqualTo(200);
    }
  }

  /** Losing against oneself, as the database tells it, names the key that was taken. */
  private static void registerManyTimesAtOnce(Newcomer newcomer) {
    Together.times(4, () -> newcomer.form(Client.reading("fr")).submit());
  }

  private void askManyTimesAtOnce() {
    Together.times(4, linkForm(client, "T1")::submit);
  }

  private Form linkForm(Client client, String number) {
    return client
        .open("/family/link")
        .form("#link")
        .with("institution", institution.code())
        .with("number", number)
        .with("familyName", "Imlouane")
        .with("relationship", "SIBLING");
  }

  private static void mistakeThePassword(Newcomer newcomer) {
    Client.reading("fr")
        .open("/sign-in")
        .form("#signIn")
        .with("username", newcomer.phone())
        .with("password", "Wrong-2026!")
        .submit();
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
