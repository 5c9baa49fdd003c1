package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.QuietHours;
import org.ziyara.fixture.SmsStub;
import org.ziyara.fixture.SmsStub.Sms;
import org.ziyara.shared.Ids;

/** What waits in the outbox goes out by a real gateway that does not always want it. */
class MessagesIT {

  /** Before the application's clock began: due, and expired. */
  private static final LocalDateTime EARLIER = Application.today().atStartOfDay();

  private final String phone =
      "+2126" + String.format("%08d", Math.floorMod(Ids.next(), 100_000_000L));
  private SmsStub gateway;

  /** What other tests have left would come first. */
  @BeforeEach
  void aGatewayAndNothingInItsWay() {
    Database.update(
        "UPDATE outbox SET state = 'EXPIRED', ended_at = created_at WHERE state = 'WAITING'");
    gateway = SmsStub.open();
  }

  @AfterEach
  void nobodyListensAnyMore() {
    gateway.close();
    QuietHours.end();
  }

  @Test
  void whoeverBooksIsToldBySms() {
    Institution institution = Institution.live();
    Family family = Family.of(institution);
    String reference = Booking.book(family.signedIn("fr"), family, institution.slot(1));
    patiently().until(() -> state(family.phone()).equals("SENT 1"));
    Sms sms = gateway.receivedFor(family.phone()).get(0);
    assertThat(sms.text().replace("-", "")).contains(reference);
    assertThat(sms.authorization()).isEqualTo("Bearer of-the-tests");
    assertThat(sms.key())
        .isEqualTo(sms.id())
        .isEqualTo(
            Database.one(
                String.class, "SELECT message_id FROM outbox WHERE recipient = ?", family.phone()));
  }

  @Test
  void aGatewayThatFailsIsAskedAgainWithTheSameId() {
    gateway.answer(phone, 503, 429);
    write("VISIT_CONFIRMED", false);
    patiently().until(() -> state(phone).equals("WAITING 1"));
    assertThat(gateway.receivedFor(phone)).hasSize(1);
    dueNow();
    patiently().until(() -> state(phone).equals("WAITING 2"));
    assertThat(gateway.receivedFor(phone)).hasSize(2);
    dueNow();
    patiently().until(() -> state(phone).equals("SENT 3"));
    assertThat(gateway.receivedFor(phone)).extracting(Sms::id).hasSize(3).containsOnly(id());
  }

  @Test
  void whatFailsForTheLastTimeIsGivenUp() {
    gateway.answer(phone, 500);
    write("VISIT_CONFIRMED", false);
    Database.update("UPDATE outbox SET attempts = 7 WHERE recipient = ?", phone);
    patiently().until(() -> state(phone).equals("DEAD 8"));
  }

  @Test
  void theCentreSeesWhatWasRefusedAndSendsItAgain() {
    gateway.answer(phone, 400);
    write("VISIT_MOVED", false);
    patiently().until(() -> state(phone).equals("DEAD 1"));
    Officer centre = Officer.ofTheCentre();
    Page page = centre.open("/central/messages");
    String row = "#list tr:contains(… " + phone.substring(phone.length() - 3) + ")";
    assertThat(page.all(row).get(0).text()).contains("Visite déplacée", "400 said 400");
    assertThat(page.body()).doesNotContain(phone, "secret of a family");

    String button = page.all(row).get(0).selectFirst("button[name$=revive]").attr("name");
    Page revived = centre.form(page, "#list").submit(button);
    assertThat(revived.text()).contains("Un message repart");
    patiently().until(() -> state(phone).equals("SENT 1"));
    assertThat(gateway.receivedFor(phone)).hasSize(2);
  }

  @Test
  void atNightOnlyWhatIsUrgentGoesOut() {
    QuietHours.begin();
    write("LINK_APPROVED", false);
    write("VISIT_CALLED_OFF", false);
    patiently().until(() -> states().contains("SENT 1"));
    assertThat(states()).containsExactlyInAnyOrder("SENT 1", "WAITING 0");
    QuietHours.end();
    patiently().until(() -> states().equals(List.of("SENT 1", "SENT 1")));
  }

  /** Sixty reminders that have been due for longer do not keep somebody from signing in. */
  @Test
  void whatIsUrgentGoesFirst() {
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i <= 60; i++) {
      boolean urgent = i == 60;
      rows.add(
          new Object[] {
            Ids.next(),
            phone,
            urgent ? "urgent" : "patient",
            urgent,
            EARLIER,
            urgent ? EARLIER.plusHours(1) : EARLIER
          });
    }
    Database.updateAll(
        """
        INSERT INTO outbox (id, message_id, channel, recipient, language, kind, body, urgent,
          created_at, due_at)
        VALUES (?, UUID(), 'SMS', ?, 'fr', 'VISIT_REMINDER', ?, ?, ?, ?)
        """,
        rows);
    patiently().until(() -> gateway.receivedFor(phone).size() == rows.size());
    assertThat(gateway.receivedFor(phone).get(0).text()).isEqualTo("urgent");
  }

  @Test
  void whatIsOfNoUseAnyMoreIsNotSent() {
    write("CODE", true);
    patiently().until(() -> state(phone).equals("EXPIRED 0"));
    assertThat(gateway.receivedFor(phone)).isEmpty();
  }

  @Test
  void aGatewayThatIsNotThereCostsNoAttempt() {
    gateway.close();
    write("VISIT_CONFIRMED", false);
    patiently()
        .until(
            () ->
                Database.count(
                        "SELECT COUNT(*) FROM outbox WHERE recipient = ? AND failure IS NOT NULL",
                        phone)
                    == 1);
    assertThat(state(phone)).isEqualTo("WAITING 0");
    gateway = SmsStub.open();
    dueNow();
    patiently().until(() -> state(phone).equals("SENT 1"));
  }

  /** The sender rests for some seconds when there was nobody to speak to. */
  private static ConditionFactory patiently() {
    return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100));
  }

  private void write(String kind, boolean expires) {
    Database.update(
        """
        INSERT INTO outbox (id, message_id, channel, recipient, language, kind, body, urgent,
          created_at, due_at, expires_at)
        VALUES (?, UUID(), 'SMS', ?, 'fr', ?, 'secret of a family', ?, ?, ?, ?)
        """,
        Ids.next(),
        phone,
        kind,
        !kind.startsWith("LINK"),
        EARLIER,
        EARLIER,
        expires ? EARLIER : null);
  }

  private void dueNow() {
    Database.update("UPDATE outbox SET due_at = created_at WHERE recipient = ?", phone);
  }

  private String id() {
    return Database.one(String.class, "SELECT message_id FROM outbox WHERE recipient = ?", phone);
  }

  private static String state(String phone) {
    return Database.one(
        String.class, "SELECT CONCAT(state, ' ', attempts) FROM outbox WHERE recipient = ?", phone);
  }

  private List<String> states() {
    return Database.column(
        String.class,
        "SELECT CONCAT(state, ' ', attempts) FROM outbox WHERE recipient = ? ORDER BY id",
        phone);
  }
}
