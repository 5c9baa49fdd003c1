package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Flags;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.MailServer;
import org.ziyara.fixture.MailServer.Mail;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.QuietHours;
import org.ziyara.shared.Ids;

/** Messages go to a real mail server, which is not always there and does not always want them. */
class EmailIT {

  /** Before the application's clock began: due. */
  private static final LocalDateTime EARLIER = Application.today().atStartOfDay();

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final String address = family.id() + "@example.ma";
  private MailServer server;

  /** What other tests have left would come first. */
  @BeforeEach
  void aMailServerAndNothingInItsWay() {
    Database.update(
        "UPDATE outbox SET state = 'EXPIRED', ended_at = created_at WHERE state = 'WAITING'");
    server = MailServer.open();
  }

  @AfterEach
  void nobodyListensAnyMore() {
    server.close();
    QuietHours.end();
  }

  @Test
  void whoeverBooksIsToldByEmailInTheirLanguage() {
    reading("EMAIL", "ar");
    String reference = Booking.book(family.signedIn("ar"), family, institution.slot(1));
    patiently().until(() -> state().equals("SENT 1"));
    Mail mail = server.receivedFor(address).get(0);
    assertThat(mail.subject()).startsWith("زيارتك مؤكدة: ").doesNotContain("\n");
    assertThat(mail.header("Subject")).startsWith("=?UTF-8?");
    assertThat(mail.header("Message-ID")).isEqualTo("<" + id() + "@localhost>");
    assertThat(mail.header("From")).isEqualTo("ziyara@localhost");
    assertThat(mail.header("Content-Language")).isEqualTo("ar");
    assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(mail.header("Date")).contains(" Nov 2026 ");
    assertThat(mail.plain().replace("-", "")).contains(reference, "2026");
    assertThat(mail.plain()).contains("/family/messages");
    assertThat(mail.html()).contains("<html lang=\"ar\" dir=\"rtl\">", "/family/visits\"");
    assertThat(kinds("SMS")).isEmpty();
  }

  @Test
  void whoeverWantsBothGetsBoth() {
    reading("BOTH", "fr");
    Booking.book(family.signedIn("fr"), family, institution.slot(1));
    patiently().until(() -> server.receivedFor(address).size() == 1);
    assertThat(server.receivedFor(address).get(0).subject()).startsWith("Visite confirmée : ");
    assertThat(server.receivedFor(address).get(0).html()).contains("lang=\"fr\" dir=\"ltr\"");
    assertThat(kinds("SMS")).containsExactly("VISIT_CONFIRMED");
  }

  /** Nobody may set out in vain because their mail has not been read. */
  @Test
  void aVisitThatIsCalledOffIsToldBySmsInAnyCase() {
    reading("EMAIL", "fr");
    String reference = Booking.book(family.signedIn("fr"), family, institution.slot(1));
    Flags.raise(reference);
    Officer director = Officer.of(institution, "DIRECTOR");
    Page list = director.open("/staff/flags");
    director
        .form(list, "#flags")
        .ticking("visit", List.of(list.one("input[name=visit]").val()))
        .with("reason", "travaux")
        .submit("callOff");
    patiently().until(() -> server.receivedFor(address).size() == 2);
    assertThat(kinds("EMAIL")).containsExactly("VISIT_CONFIRMED", "VISIT_CALLED_OFF");
    assertThat(kinds("SMS")).containsExactly("VISIT_CALLED_OFF");
  }

  @Test
  void aServerThatIsNotThereCostsNoAttemptAndGetsItOnce() {
    server.close();
    write("VISIT_CONFIRMED", true);
    patiently().until(() -> failure() != null);
    assertThat(state()).isEqualTo("WAITING 0");
    server = MailServer.open();
    dueNow();
    patiently().until(() -> state().equals("SENT 1"));
    assertThat(server.receivedFor(address)).hasSize(1);
  }

  @Test
  void aServerThatIsBusyIsAskedAgainWithTheSameId() {
    server.answer(address, "450 4.2.1 later", "451 4.3.0 later");
    write("VISIT_CONFIRMED", true);
    patiently().until(() -> state().equals("WAITING 1"));
    dueNow();
    patiently().until(() -> state().equals("WAITING 2"));
    dueNow();
    patiently().until(() -> state().equals("SENT 3"));
    assertThat(server.askedFor(address)).isEqualTo(3);
    assertThat(server.receivedFor(address)).hasSize(1);
    assertThat(server.receivedFor(address).get(0).header("Message-ID")).contains(id());
  }

  /** As when a server dies between the mail server's answer and its record. */
  @Test
  void whatIsSentTwiceCanBeKnownByItsId() {
    write("VISIT_CONFIRMED", true);
    patiently().until(() -> state().equals("SENT 1"));
    Database.update(
        "UPDATE outbox SET state = 'WAITING', ended_at = NULL WHERE recipient = ?", address);
    dueNow();
    patiently().until(() -> server.receivedFor(address).size() == 2);
    assertThat(server.receivedFor(address))
        .extracting(mail -> mail.header("Message-ID"))
        .containsOnly("<" + id() + "@localhost>");
  }

  @Test
  void theCentreSeesARejectedAddressAndSendsAgainToTheCorrectedOne() {
    reading("EMAIL", "fr");
    server.answer(address, "550 5.1.1 <" + address + "> no such user");
    Booking.book(family.signedIn("fr"), family, institution.slot(1));
    patiently().until(() -> state().equals("DEAD 1"));
    Officer centre = Officer.ofTheCentre();
    Page page = centre.open("/central/messages");
    String row = "#list tr:contains(" + address.charAt(0) + "…@example.ma)";
    assertThat(page.all(row).get(0).text()).contains("Visite confirmée", "E-mail", "550 5.1.1");
    assertThat(page.body()).doesNotContain(address);

    String corrected = "new." + address;
    Database.update("UPDATE account SET email = ? WHERE id = ?", corrected, family.id());
    String button = page.all(row).get(0).selectFirst("button[name$=revive]").attr("name");
    centre.form(page, "#list").submit(button);
    patiently().until(() -> server.receivedFor(corrected).size() == 1);
    assertThat(server.receivedFor(address)).isEmpty();
  }

  @Test
  void atNightOnlyWhatIsUrgentGoesOut() {
    QuietHours.begin();
    write("LINK_APPROVED", false);
    write("VISIT_CALLED_OFF", true);
    patiently().until(() -> server.receivedFor(address).size() == 1);
    assertThat(server.receivedFor(address).get(0).subject()).isEqualTo("VISIT_CALLED_OFF");
    QuietHours.end();
    patiently().until(() -> server.receivedFor(address).size() == 2);
  }

  @Test
  void whatAnInstitutionIsCalledEndsNoHeader() {
    Database.update(
        "UPDATE institution SET name_fr = ? WHERE id = ?",
        "Prison\r\nBcc: all@example.ma <b>&",
        institution.id());
    reading("EMAIL", "fr");
    Booking.book(family.signedIn("fr"), family, institution.slot(1));
    patiently().until(() -> server.receivedFor(address).size() == 1);
    Mail mail = server.receivedFor(address).get(0);
    assertThat(mail.header("Bcc")).isNull();
    assertThat(mail.html()).contains("&lt;b&gt;&amp;").doesNotContain("<b>");
  }

  /** The sender rests for some seconds when there was nobody to speak to. */
  private static ConditionFactory patiently() {
    return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100));
  }

  private void reading(String channels, String language) {
    Database.update(
        "UPDATE account SET email = ?, channels = ?, language = ? WHERE id = ?",
        address,
        channels,
        language,
        family.id());
  }

  private void write(String kind, boolean urgent) {
    Database.update(
        """
        INSERT INTO outbox (id, message_id, channel, recipient, language, kind, subject, body,
          urgent, created_at, due_at)
        VALUES (?, UUID(), 'EMAIL', ?, 'fr', ?, ?, 'text', ?, ?, ?)
        """,
        Ids.next(),
        address,
        kind,
        kind,
        urgent,
        EARLIER,
        EARLIER);
  }

  private void dueNow() {
    Database.update("UPDATE outbox SET due_at = created_at WHERE recipient = ?", address);
  }

  private String id() {
    return Database.one(String.class, "SELECT message_id FROM outbox WHERE recipient = ?", address);
  }

  private String failure() {
    return Database.one(String.class, "SELECT failure FROM outbox WHERE recipient = ?", address);
  }

  private String state() {
    return Database.one(
        String.class,
        "SELECT CONCAT(state, ' ', attempts) FROM outbox WHERE recipient = ?",
        address);
  }

  private List<String> kinds(String channel) {
    return Database.column(
        String.class,
        "SELECT kind FROM outbox WHERE recipient IN (?, ?) AND channel = ? ORDER BY id",
        address,
        family.phone(),
        channel);
  }
}
