package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Trials;

/** A policy is tried before it is decided: on the visits booked and on last month's requests. */
class TrialIT {

  private static final String PARTY = "/staff/policy?name=PARTY_MAX";

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Client director = Client.reading("fr").signIn(institution.officer("DIRECTOR"));

  @Test
  void whatAValueWouldChangeIsShownAndThenPutInForce() {
    String reference = bookedWith(2, institution.slot(5));
    List<String> before = everything();

    Page trial = director.open("/staff/trial?id=" + Trials.run(director, PARTY, "CLASS_C", 2));
    assertThat(trial.one("progress").attr("value")).isEqualTo("100");
    assertThat(trial.one("main").text())
        .contains("Essai terminé", "Groupe trop grand", family.inmate().registerNumber())
        .contains("Groupe de 3 personnes, limite de 2", shown(reference))
        .doesNotContain("Amina", "Alaoui");
    assertThat(everything()).isEqualTo(before);

    Page decided = trial.form("#trial").submit("decide");
    assertThat(decided.one("[role=status]").text()).isEqualTo("La décision est enregistrée.");
    assertThat(
            Database.one(
                String.class,
                "SELECT value FROM policy_value WHERE institution_id = ?",
                institution.id()))
        .isEqualTo("2");
  }

  /** The trial says what would have become of it, had the value been in force by then. */
  @Test
  void aRequestThatWasRefusedIsJudgedAnew() {
    Slot slot = institution.slot(5);
    Page times = timesWith(3);
    institution.decide("party.max", "CLASS_C", 2);
    assertThat(Booking.hold(times, slot).text()).contains("2 personnes au plus");
    assertThat(
            Database.column(
                String.class,
                "SELECT codes FROM booking_refusal WHERE visitor_id = ?",
                family.id()))
        .containsExactly("PARTY_TOO_LARGE");

    long id = Trials.run(director, PARTY, "CLASS_C", 6);
    Page page = director.open("/staff/trial?of=REQUESTED&accepted=true&id=" + id);
    assertThat(page.one("[id$=cases_data]").text())
        .contains(family.inmate().registerNumber(), "Groupe de 4 personnes");
    assertThat(Trials.after(id, "REQUESTED", "REFUSED")).isZero();
  }

  @Test
  void whoeverActsOnATrialThatIsNoLongerTrueIsTold() {
    long id = Trials.run(director, PARTY, "", 3);
    Trials.form(director.open(PARTY), "", 5, Application.today().plusDays(9)).submit("decide");
    Page page = director.open("/staff/trial?id=" + id);
    Page answer =
        page.form("#trial")
            .forging("primefaces.nonce", page.one("script[nonce]").attr("nonce"))
            .submit("decide");
    assertThat(answer.errors()).singleElement().asString().contains("La valeur 5");
  }

  @Test
  void aTrialIsOfItsInstitutionAlone() {
    long id = Trials.run(director, PARTY, "", 3);
    Institution other = Institution.live();
    Client stranger = Client.reading("fr").signIn(other.officer("DIRECTOR"));
    assertThat(stranger.open("/staff/trial?id=" + id).status()).isEqualTo(404);
    assertThat(Client.reading("fr").signIn("central").open("/central/trial?id=" + id).status())
        .isEqualTo(404);
    for (String none : List.of("", "?id=", "?id=x", "?id=-1", "?id=99999999999999999999")) {
      assertThat(director.open("/staff/trial" + none).status()).isEqualTo(404);
    }
  }

  @Test
  void theCentreTriesAValueInAllInstitutions() {
    bookedWith(2, institution.slot(5));
    Client centre = Client.reading("fr").signIn("central");
    long id = Trials.run(centre, "/central/policy?name=PARTY_MAX", "CLASS_C", 2);
    assertThat(Trials.after(id, "BOOKED", "PARTY_TOO_LARGE")).isPositive();
    assertThat(Database.count("SELECT total FROM policy_trial WHERE id = ?", id))
        .isEqualTo(Database.count("SELECT COUNT(*) FROM institution"));
    assertThat(centre.open("/central/trial?id=" + id).one("progress").attr("value"))
        .isEqualTo("100");
  }

  private String bookedWith(int companions, Slot slot) {
    return Booking.reference(Booking.confirm(Booking.hold(timesWith(companions), slot)));
  }

  private Page timesWith(int companions) {
    String with =
        companions(companions).stream().map(id -> "&with=" + id).reduce("", String::concat);
    return family.signedIn("fr").open("/family/book/time?link=" + family.linkId() + with);
  }

  private List<Long> companions(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> family.companion("Sara Essai " + i, LocalDate.of(1990, 1, 1)))
        .toList();
  }

  /** Whatever a trial has no business with. */
  private List<String> everything() {
    return Stream.of(
            "SELECT CONCAT_WS(' ', id, state, version, slot_id) FROM visit WHERE institution_id = ?",
            "SELECT CONCAT_WS(' ', id, taken) FROM slot WHERE institution_id = ?",
            "SELECT CONCAT_WS(' ', id, value) FROM policy_value WHERE institution_id = ?")
        .flatMap(
            sql -> Database.column(String.class, sql + " ORDER BY 1", institution.id()).stream())
        .toList();
  }

  private static String shown(String reference) {
    return reference.replaceAll("(...)(...)(...)", "$1-$2-$3");
  }
}
