package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ziyara.account.Limit;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Newcomer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Throttles;

/** The code that proves a phone: when it fits, how often it is sent, and how long it is kept. */
class OneTimeCodeIT {

  private static final int CODES = 5;
  private static final int TRIES = 5;
  private static final String TOO_MANY = "Trop d’essais.*minutes.";

  private final Client client = Client.reading("fr");
  private final Newcomer newcomer = new Newcomer();

  @AfterEach
  void forgetThisAddress() {
    Throttles.forgetOurAddress();
  }

  @Test
  void aDoubleClickOnVerifyOpensTheAccountOnce() {
    Page verify = newcomer.register(client);
    String code = newcomer.code(client);
    CompletableFuture<Page> first = CompletableFuture.supplyAsync(() -> verified(verify, code));
    CompletableFuture<Page> second = CompletableFuture.supplyAsync(() -> verified(verify, code));
    assertThat(first.join().status()).isEqualTo(200);
    assertThat(second.join().status()).isEqualTo(200);
    assertThat(verified(verify, code).path()).isEqualTo("/family/links");
  }

  @Test
  void aCodeThatHasDoneItsWorkSaysSo() {
    Page verify = newcomer.register(client);
    String code = newcomer.code(client);
    verified(verify, code);
    Client elsewhere = Client.reading("fr");
    Page again = verified(elsewhere.open(verify.address()), code);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.errors()).singleElement().asString().contains("déjà servi", "connectez-vous");
  }

  @Test
  void aTokenThatWasNeverGivenOutSaysSo() {
    Page page = client.open("/verify?token=" + Client.encoded("أمينة"));
    assertThat(verified(page, "123456").errors()).singleElement().asString().contains("ancien");
    assertThat(page.form("#again").submit().errors()).hasSize(1);
    assertThat(client.open("/verify").status()).isEqualTo(404);
  }

  @Test
  void whoGuessesIsStoppedEvenWithTheRightCode() {
    Page verify = newcomer.register(client);
    String code = newcomer.code(client);
    String wrong = code.equals("000000") ? "000001" : "000000";
    for (int i = 0; i < TRIES; i++) {
      assertThat(verified(verify, wrong).errors()).singleElement().asString().startsWith("Ce code");
    }
    assertThat(verified(verify, code).errors()).singleElement().asString().matches(TOO_MANY);
  }

  @Test
  void aPhoneGetsOnlySoManyCodesWhoeverAsks() {
    Page verify = newcomer.register(client);
    for (int sent = 1; sent < CODES; sent++) {
      Page again =
          sent % 2 == 0 ? newcomer.register(Client.reading("fr")) : verify.form("#again").submit();
      verify = again;
      assertThat(again.errors()).isEmpty();
    }
    assertThat(verify.form("#again").submit().errors())
        .singleElement()
        .asString()
        .matches(TOO_MANY);
    assertThat(newcomer.form(client).submit().errors())
        .singleElement()
        .asString()
        .matches(TOO_MANY);
    assertThat(messages(newcomer.phone())).isEqualTo(CODES);
  }

  @Test
  void aPhoneWithAnAccountIsThrottledLikeAnyOther() {
    Family known = Family.of(Institution.live());
    Newcomer impostor = new Newcomer("Karim Essai", known.phone(), "XX12345");
    Page verify = impostor.register(client);
    for (int sent = 1; sent < CODES; sent++) {
      assertThat(verify.form("#again").submit().errors()).isEmpty();
    }
    assertThat(verify.form("#again").submit().errors())
        .singleElement()
        .asString()
        .matches(TOO_MANY);
    assertThat(messages(known.phone())).as("one word to the owner, no code").isOne();
  }

  @Test
  void anAddressGetsOnlySoManyCodesForWhateverPhone() {
    Page verify = newcomer.register(client);
    Throttles.exhaustOurAddress(Limit.CODE_SENT_ADDRESS);
    assertThat(verify.form("#again").submit().errors())
        .singleElement()
        .asString()
        .matches(TOO_MANY);
    assertThat(new Newcomer().form(client).submit().errors())
        .singleElement()
        .asString()
        .matches(TOO_MANY);
  }

  @Test
  void whatNobodyCanUseAnyMoreIsRemoved() {
    newcomer.register(client);
    long account =
        Database.one(Long.class, "SELECT id FROM account WHERE username = ?", newcomer.phone());
    String key = "CODE_SENT_PHONE " + newcomer.phone();
    Database.update(
        "UPDATE one_time_code SET expires_at = '2020-01-01' WHERE account_id = ?", account);
    Database.update(
        "UPDATE throttle SET window_start = '2020-01-01' WHERE key_hash = SHA2(?, 256)", key);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              assertThat(
                      Database.count(
                          "SELECT COUNT(*) FROM one_time_code WHERE account_id = ?", account))
                  .isZero();
              assertThat(
                      Database.count(
                          "SELECT COUNT(*) FROM throttle WHERE key_hash = SHA2(?, 256)", key))
                  .isZero();
            });
  }

  private static Page verified(Page verify, String code) {
    return verify.form("#verify").with("code", code).submit();
  }

  private static long messages(String phone) {
    return Database.count("SELECT COUNT(*) FROM outbox WHERE recipient = ?", phone);
  }
}
