package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.MailServer;
import org.ziyara.fixture.Newcomer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Together;

/** A family says where it wants its messages; an address is used when it has been proved. */
class ContactIT {

  private static final String PAGE = "/family/messages";
  private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

  private final Family family = Family.of(Institution.live());
  private final String address = family.id() + "@example.ma";
  private final Client client = family.signedIn("fr");
  private MailServer server;

  @BeforeEach
  void aMailServer() {
    server = MailServer.open();
  }

  @AfterEach
  void nobodyListensAnyMore() {
    server.close();
  }

  @Test
  void anAddressIsUsedOnceItIsProved() {
    Page asked = propose(address);
    assertThat(asked.text()).contains("Un code a été envoyé", address);
    assertThat(contact()).isEqualTo("none SMS");
    Page wrong = prove(asked, "000000");
    assertThat(wrong.errors()).hasSize(1);
    assertThat(contact()).isEqualTo("none SMS");
    Page proved = prove(wrong, code());
    assertThat(proved.text()).contains("Votre adresse est confirmée");
    assertThat(contact()).isEqualTo(address + " BOTH");
    assertThat(client.open(PAGE).form("#choice").with("channels", "EMAIL").submit().text())
        .contains("Votre choix est enregistré");
    assertThat(contact()).isEqualTo(address + " EMAIL");
    assertThat(client.open(PAGE).form("#removal").submit().text()).contains("supprimée");
    assertThat(contact()).isEqualTo("none SMS");
  }

  @Test
  void theOldAddressServesUntilTheNewOneIsProved() {
    prove(propose(address), code());
    String other = "other." + address;
    Page asked = propose(other);
    assertThat(contact()).isEqualTo(address + " BOTH");
    assertThat(asked.form("#again").submit("drop").all("#proof")).isEmpty();
    assertThat(contact()).isEqualTo(address + " BOTH");
  }

  @Test
  void anEarlierCodeFitsNoMore() {
    propose(address);
    String first = code();
    Page asked = client.open(PAGE).form("#again").submit("resend");
    await().atMost(Duration.ofSeconds(30)).until(() -> server.receivedFor(address).size() == 2);
    assertThat(prove(asked, first).errors()).hasSize(1);
    assertThat(prove(client.open(PAGE), code()).text()).contains("Votre adresse est confirmée");
  }

  @Test
  void codesAreNotGuessed() {
    Page asked = propose(address);
    for (int i = 0; i < 5; i++) {
      prove(asked, "000000");
    }
    assertThat(prove(asked, code()).text()).contains("Trop d’essais");
    assertThat(contact()).isEqualTo("none SMS");
  }

  @Test
  void nobodyIsFloodedWithCodes() {
    for (int i = 0; i < 5; i++) {
      propose(address);
      client.open(PAGE).form("#again").submit("drop");
    }
    assertThat(propose("another." + address).text()).contains("Trop d’essais");
  }

  @Test
  void twoClicksAtOnceAreOne() {
    var pages =
        Together.all(List.of(() -> propose(address).status(), () -> propose(address).status()));
    assertThat(pages).containsOnly(200);
    assertThat(Database.count("SELECT COUNT(*) FROM email_proof WHERE account_id = ?", family.id()))
        .isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amina@example.ma\r\nBcc: all@example.ma",
        "amina@example.ma%0d%0aBcc:all@example.ma",
        "amina@example.ma,all@example.ma",
        "amina@example.ma;all@example.ma",
        "Amina <amina@example.ma>",
        "\"a b\"@example.ma",
        "amina@localhost",
        "amina@[127.0.0.1]",
        "amina@127.0.0.1",
        "amina@example..ma",
        "أمينة@example.ma",
        "-oQ/tmp@-example.ma",
        "<script>alert(1)</script>@example.ma",
        "@example.ma",
        "amina"
      })
  void whatIsNoAddressIsRefused(String typed) {
    Page page = propose(typed);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.errors()).hasSize(1);
    assertThat(page.body()).doesNotContain("<script>alert");
    assertThat(Database.count("SELECT COUNT(*) FROM email_proof WHERE account_id = ?", family.id()))
        .isZero();
  }

  @Test
  void eMailCannotBeChosenWithoutAnAddress() {
    assertThat(client.open(PAGE).all("#choice")).isEmpty();
    prove(propose(address), code());
    Page page = client.open(PAGE);
    Database.update("UPDATE account SET channels = 'SMS', email = NULL WHERE id = ?", family.id());
    assertThat(page.form("#choice").with("channels", "EMAIL").submit().status()).isEqualTo(200);
    assertThat(contact()).isEqualTo("none SMS");
  }

  @Test
  void whoeverRegistersWithAnAddressProvesItAfterThePhone() {
    Newcomer newcomer = new Newcomer();
    Client fresh = Client.reading("fr");
    String theirs = newcomer.documentNumber() + "@example.ma";
    Page verify = newcomer.form(fresh).with("email", theirs).submit();
    assertThat(verify.path()).isEqualTo("/verify");
    assertThat(outboxOf(theirs)).isZero();
    verify.form("#verify").with("code", newcomer.code(fresh)).submit();
    await().atMost(Duration.ofSeconds(30)).until(() -> server.receivedFor(theirs).size() == 1);
    Page asked = fresh.open(PAGE);
    assertThat(asked.text()).contains(theirs);
    Page proved = asked.form("#proof").with("code", code(theirs)).submit();
    assertThat(proved.text()).contains("Votre adresse est confirmée");
  }

  @Test
  void anAddressThatIsNoneKeepsNobodyFromSeeingWhatIsWrong() {
    Page page = new Newcomer().form(Client.reading("fr")).with("email", "amina").submit();
    assertThat(page.path()).isEqualTo("/register");
    assertThat(page.errors())
        .containsExactly("Ce n’est pas une adresse e-mail. Exemple : amina@example.ma");
  }

  private Page propose(String typed) {
    return client.open(PAGE).form("#address").with("email", typed).submit();
  }

  private static Page prove(Page asked, String code) {
    return asked.form("#proof").with("code", code).submit();
  }

  private String code() {
    await().atMost(Duration.ofSeconds(30)).until(() -> !server.receivedFor(address).isEmpty());
    return code(address);
  }

  /** In the newest message to this address. */
  private String code(String to) {
    List<MailServer.Mail> mails = server.receivedFor(to);
    Matcher code = CODE.matcher(mails.get(mails.size() - 1).plain());
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private long outboxOf(String to) {
    return Database.count("SELECT COUNT(*) FROM outbox WHERE recipient = ?", to);
  }

  private String contact() {
    return Database.one(
        String.class,
        "SELECT CONCAT(COALESCE(email, 'none'), ' ', channels) FROM account WHERE id = ?",
        family.id());
  }
}
