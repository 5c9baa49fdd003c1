package org.ziyara.http;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Nights;
import org.ziyara.fixture.Page;

/** The night rolls out what families can book: once, all of it, and around what is broken. */
class NightIT {

  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final LocalTime HALF_PAST_TEN = LocalTime.of(10, 30);
  private static final long ALL = 0;
  private static final String HORIZON = "window.horizon.days";

  private final Institution institution = Institution.live();

  @Test
  void anInstitutionGetsTheSlotsOfItsHorizon() {
    institution.weekly(TEN, TUESDAY);

    Nights.run();

    assertThat(Nights.outcome(institution)).isEqualTo("DONE");
    assertThat(weekdays(institution))
        .hasSizeBetween(3, 5) // four weeks, less a feast
        .containsOnly(TUESDAY.getValue());
  }

  @Test
  void runAgainTheNightChangesNothing() {
    institution.weekly(TEN, TUESDAY, WEDNESDAY);
    Nights.run();
    List<String> slots = Nights.slots(ALL);

    restart();

    assertThat(Nights.slots(ALL)).isEqualTo(slots);
    assertThat(Nights.outcome(institution)).isEqualTo("DONE");
  }

  @Test
  void aBrokenTimetableIsSetAsideWithItsCauseUntilItIsRepaired() {
    Institution broken = Institution.live();
    broken.weekly(TEN, TUESDAY);
    broken.weekly(HALF_PAST_TEN, TUESDAY);
    institution.weekly(TEN, TUESDAY);

    Nights.run();
    assertThat(Nights.outcome(institution)).isEqualTo("DONE");
    assertThat(Nights.outcome(broken)).isEqualTo("FAILED SESSIONS_OVERLAP");
    assertThat(weekdays(broken)).isEmpty();
    String cause = "la séance de 10:00 n’est pas finie quand commence celle de 10:30";
    assertThat(centre("/central/night?only=failed").text()).contains(broken.code(), cause);
    assertThat(centre(ofInstitution(broken)).text()).contains(cause);
    assertThat(centre("/central").one("#night").parent().text())
        .contains("Terminé, avec des échecs", "en échec");

    List<String> slots = Nights.slots(ALL);
    broken.withdraw(HALF_PAST_TEN);
    restart();
    assertThat(Nights.outcome(broken)).isEqualTo("DONE");
    assertThat(Nights.slots(ALL))
        .containsAll(slots)
        .hasSize(slots.size() + weekdays(institution).size());
    assertThat(weekdays(broken)).isEqualTo(weekdays(institution));
  }

  /** A horizon that is no number: no page lets anybody write that. */
  @Test
  void whatNobodyForesawSetsOneInstitutionAsideAndItIsRunAgainAlone() {
    Institution poisoned = Institution.live();
    poisoned.weekly(TEN, TUESDAY);
    institution.weekly(TEN, TUESDAY);
    poisoned.decide(HORIZON, 7);
    setHorizon(poisoned, "poison");

    Nights.run();
    assertThat(Nights.outcome(poisoned)).isEqualTo("FAILED UNEXPECTED");
    assertThat(centre().one("tr:contains(" + poisoned.code() + ")").text()).contains("poison");
    assertThat(Nights.outcome(institution)).isEqualTo("DONE");
    assertThat(weekdays(institution)).isNotEmpty();

    List<String> ends = endsOfAllBut(poisoned);
    setHorizon(poisoned, "28");
    Api.ofCentre().post("night/rerun?institution=" + poisoned.code(), null).done();
    Nights.awaitEnd();
    assertThat(Nights.outcome(poisoned)).isEqualTo("DONE");
    assertThat(weekdays(poisoned)).isEqualTo(weekdays(institution));
    assertThat(endsOfAllBut(poisoned)).isEqualTo(ends);
  }

  private static void setHorizon(Institution institution, String value) {
    Database.update(
        "UPDATE policy_value SET value = ? WHERE institution_id = ? AND name = ?",
        value,
        institution.id(),
        HORIZON);
    Database.update(
        "UPDATE policy_turn SET version = version + 1 WHERE scope = ? AND name = ?",
        institution.id(),
        HORIZON);
  }

  private static List<String> endsOfAllBut(Institution institution) {
    return Database.column(
        String.class,
        """
        SELECT CONCAT_WS(' ', o.institution_id, o.step, o.ended_at)
        FROM night_run n JOIN night_run_institution o ON o.night_run_id = n.id
        WHERE n.business_date = ? AND o.institution_id <> ? ORDER BY o.institution_id, o.step
        """,
        Application.today(),
        institution.id());
  }

  @Test
  void aNightIsRunAgainForNoInstitutionThatItDoesNotKnow() {
    Nights.run();
    for (String address : List.of("night/rerun?institution=MA-999", "night/rerun")) {
      Api.ofCentre().post(address, null).expect(404);
    }
    Nights.awaitEnd();
  }

  @Test
  void aNightThatWasStoppedGoesOn() {
    Nights.forgetTonight();
    Nights.claim();
    Api.ofCentre().post("night/stop", null).done();
    await().until(() -> Nights.tonight().body().matches(".*\"state\":\"(STOPPED|COMPLETED)\".*"));
    Nights.run();
    assertThat(Nights.outcome(institution)).isEqualTo("DONE");
  }

  @Test
  void whatFailedIsRunAgainAlone() {
    Institution broken = Institution.live();
    broken.weekly(TEN, TUESDAY);
    broken.weekly(HALF_PAST_TEN, TUESDAY);
    institution.weekly(TEN, TUESDAY);
    Nights.run();
    String untouched = times(institution);
    broken.withdraw(HALF_PAST_TEN);

    Page again =
        centre(ofInstitution(broken)).form("#live").forging("rerun", broken.code()).submit("rerun");
    assertThat(again.path()).isEqualTo("/central/night");
    Nights.awaitEnd();

    assertThat(Nights.outcome(broken)).isEqualTo("DONE");
    assertThat(weekdays(broken)).isNotEmpty();
    assertThat(times(institution)).isEqualTo(untouched);
  }

  @Test
  void anInstitutionThatTheNightDoesNotKnowHasNoPageInIt() {
    Nights.run();
    assertThat(centre("/central/night/institution?of=" + Application.today() + "&code=no").status())
        .isEqualTo(404);
    assertThat(centre("/central/night/seats?of=2020-01-01").status()).isEqualTo(404);
    assertThat(centre("/central/night?of=2020-01-01").text())
        .contains("Aucun traitement n’a eu lieu cette nuit-là.");
  }

  @Test
  void manyClaimsMakeOneNight() {
    Nights.forgetTonight();
    List<String> slots = Nights.slots(ALL);
    long executions = executions();

    List<CompletableFuture<Page>> claims =
        Stream.generate(() -> CompletableFuture.supplyAsync(Nights::claim)).limit(16).toList();

    assertThat(claims).allMatch(claim -> claim.join().status() == 202);
    Nights.awaitEnd();
    assertThat(nights()).isOne();
    assertThat(executions()).isEqualTo(executions + 1);
    assertThat(Nights.slots(ALL)).isEqualTo(slots);
  }

  private static void restart() {
    long executions = executions();
    Page started = centre("/central/nights").form("#run").submit("restart");
    assertThat(started.path()).as("%s", started).isEqualTo("/central/night");
    Nights.awaitEnd();
    assertThat(executions()).isEqualTo(executions + 1);
  }

  private static Page centre(String address) {
    return Client.reading("fr").signIn("central").open(address);
  }

  private static String ofInstitution(Institution institution) {
    return "/central/night/institution?of=%s&code=%s"
        .formatted(Application.today(), institution.code());
  }

  /** When each step began there. */
  private static String times(Institution institution) {
    return Database.one(
        String.class,
        """
        SELECT GROUP_CONCAT(o.started_at ORDER BY o.step) FROM night_run_institution o
        JOIN night_run n ON n.id = o.night_run_id
        WHERE n.business_date = ? AND o.institution_id = ?
        """,
        Application.today(),
        institution.id());
  }

  /** The ISO weekday of each of the institution's slots. */
  private static List<Integer> weekdays(Institution institution) {
    return Database.column(
        Integer.class,
        "SELECT WEEKDAY(slot_date) + 1 FROM slot WHERE institution_id = ?",
        institution.id());
  }

  private static long nights() {
    return Database.count(
        "SELECT COUNT(*) FROM night_run WHERE business_date = ?", Application.today());
  }

  /** Executions of the job; its partitions have names of their own. */
  private static long executions() {
    return Database.count(
        """
        SELECT COUNT(*) FROM JB_EXECUTIONINSTANCEDATA e
        JOIN JB_JOBINSTANCEDATA j ON j.jobinstanceid = e.jobinstanceid WHERE j.name = 'nightly'
        """);
  }
}
