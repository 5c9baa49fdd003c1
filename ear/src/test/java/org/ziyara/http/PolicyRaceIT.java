package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Rush;

/** Several directors of one institution decide the same policy at the same moment. */
class PolicyRaceIT {

  private static final int DIRECTORS = 6;
  private static final int ROUNDS = 5;
  private static final LocalDate FIRST = Application.today().plusDays(1);
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Institution institution = Institution.live();

  @Test
  void oneDecidesAndTheOthersReadWhy() throws Exception {
    String username = institution.officer("DIRECTOR");
    List<Client> directors =
        IntStream.range(0, DIRECTORS).mapToObj(i -> Client.reading("fr").signIn(username)).toList();
    try (Rush rush = new Rush(DIRECTORS)) {
      for (int round = 0; round < ROUNDS; round++) {
        Database.update("DELETE FROM policy_value WHERE institution_id = ?", institution.id());
        // the first time nobody has ever changed this policy here, and there is no row to lock
        List<Page> answers =
            rush.all(directors, each -> decide(rush, each, directors.indexOf(each)));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(answers).filteredOn(answer -> answer.errors().isEmpty()).hasSize(1);
        assertThat(answers)
            .filteredOn(answer -> !answer.errors().isEmpty())
            .allSatisfy(
                answer ->
                    assertThat(answer.errors())
                        .singleElement()
                        .asString()
                        .containsAnyOf("est déjà valable", "changée entre-temps"));
        assertThat(
                Database.count(
                    "SELECT COUNT(*) FROM policy_value WHERE institution_id = ?", institution.id()))
            .isOne();
      }
    }
  }

  /** Each on another day of the month, without an end: every two of them overlap. */
  private static Page decide(Rush rush, Client director, int which) throws Exception {
    Page page = director.open("/staff/policy?name=OPEN_VISITS");
    rush.awaitSignal();
    return page.form("#change")
        .forging("primefaces.nonce", page.one("script[nonce]").attr("nonce"))
        .with("value", "5")
        .with("from_input", FIRST.plusDays(which).format(TYPED))
        .with("reason", "Course")
        .submit("decide");
  }
}
