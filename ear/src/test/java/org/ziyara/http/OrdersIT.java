package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.People;

/** What desks, directors and the centre order, and what becomes of bookings by it. */
class OrdersIT {

  private final Institution institution = Institution.live();
  private final Officer director = Officer.of(institution, "DIRECTOR");

  @Test
  void aPermitOfOneVisitIsGoodForOneVisit() {
    Family family = Family.linkedTo(institution, institution.inmate("REMAND"));
    Database.update("DELETE FROM visit_permit WHERE visitor_id = ?", family.id());
    Client client = family.signedIn("fr");
    Slot first = slot(6, 5);
    Slot second = slot(7, 5);
    assertThat(Booking.times(client, family).all("input[name=slot]")).isEmpty();

    Officer desk = Officer.of(institution, "DESK");
    Page recorded =
        desk.order(family.inmate(), "permit")
            .with("reference", "J-2026-17")
            .with("firstDay_input", typed(0))
            .with("lastDay_input", typed(20))
            .with("visits", "1")
            .submit("record");
    assertThat(recorded.text()).contains("Permis enregistré", "J-2026-17");
    Booking.book(client, family, first);
    assertThat(desk.file(family.inmate()).text()).contains("Visites utilisées : 1 / 1");
    assertThat(Booking.times(client, family).all("input[name=slot]")).isEmpty();
    assertThat(second.taken()).isZero();
    assertThat(audited("PERMIT_RECORDED")).isOne();
  }

  @Test
  void aRevokedPermitStopsTheHoldThatWasMadeWithIt() {
    Family family = Family.linkedTo(institution, institution.inmate("REMAND"));
    Page check = Booking.hold(family.signedIn("fr"), family, slot(6, 5));
    Page revoked = director.form(director.file(family.inmate()), "#orders").submit("revoke");
    assertThat(revoked.text()).contains("Permis retiré");
    assertThat(Booking.confirm(check).one("[role=alert]").text()).contains("permis");
    assertThat(audited("PERMIT_REVOKED")).isOne();
  }

  @Test
  void aRestrictionAfterTheHoldRefusesTheConfirmationUntilItIsLifted() {
    Family family = Family.of(institution);
    Page check = Booking.hold(family.signedIn("fr"), family, slot(6, 5));
    Page restricted =
        director
            .order(family.inmate(), "restrict")
            .with("visitor", Long.toString(family.id()))
            .with("reason", "objet interdit")
            .submit("restrictNow");
    assertThat(restricted.text()).contains("Restriction enregistrée", "Amina Essai");
    Page refused = Booking.confirm(check);
    assertThat(refused.one("[role=alert]").text())
        .contains("Les visites vous sont interdites jusqu’à nouvel ordre")
        .doesNotContain("objet interdit");

    Page file = director.file(family.inmate());
    Form lift = director.form(file, "#orders");
    assertThat(lift.submit("lift").text()).contains("Restriction levée");
    assertThat(lift.submit("lift").errors())
        .containsExactly("Un autre agent l’a modifié avant vous. Voyez l’état actuel.");
    assertThat(Booking.confirm(check).path()).isEqualTo("/family/visit");
  }

  @ParameterizedTest
  @CsvSource({
    "'institution_id = (SELECT id FROM institution WHERE code = ''MA-002'')', 'n’est pas dans cet établissement'",
    "released_on = '2026-11-25', sera libre ce jour-là"
  })
  void whoIsTakenElsewhereAfterTheHoldIsNotVisited(String change, String word) {
    Family family = Family.of(institution);
    Page check = Booking.hold(family.signedIn("fr"), family, slot(6, 5));
    Database.update("UPDATE inmate SET " + change + " WHERE id = ?", family.inmate().id());
    Page refused = Booking.confirm(check);
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.one("[role=alert]").text()).contains(word);
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM visit WHERE visitor_id = ? AND state = 'CONFIRMED'",
                family.id()))
        .isZero();
  }

  /** Whoever has an account does not come as somebody's companion either. */
  @Test
  void aVisitorWhoIsNamedByDocumentIsKnownByNameToo() {
    Family restricted = named("Zohra Benali");
    Family other = Family.of(institution);
    long companion = other.companion("Zohra BEN-ALI", LocalDate.of(1970, 1, 1));
    slot(6, 5);
    Page done =
        director
            .form("/staff/restrictions", "#restrict")
            .with("documentNumber", restricted.documentNumber())
            .with("reason", "menaces")
            .submit("restrictNow");
    assertThat(done.text()).contains("Restriction enregistrée", "Zohra Benali", "menaces");
    Page times =
        other
            .signedIn("fr")
            .open("/family/book/time?link=" + other.linkId() + "&with=" + companion);
    assertThat(times.all("input[name=slot]")).isEmpty();
    assertThat(times.text()).contains("Zohra BEN-ALI ne peut pas venir");
  }

  /** Without an account, a companion is known by the document, however the name is written. */
  @Test
  void aCompanionWhoIsNamedByDocumentDoesNotCome() {
    Family family = Family.of(institution);
    long companion = family.companion("Driss Essai", LocalDate.of(1970, 1, 1));
    long other = family.companion("Driss Essai", LocalDate.of(1970, 1, 1));
    String document = People.freshDocument();
    Database.update(
        "UPDATE companion SET document_type = 'CIN', document_number = ? WHERE id = ?",
        document,
        companion);
    slot(6, 5);
    director
        .form("/staff/restrictions", "#restrict")
        .with("documentNumber", document)
        .with("reason", "menaces")
        .submit("restrictNow");
    Client client = family.signedIn("fr");
    String times = "/family/book/time?link=" + family.linkId() + "&with=";
    assertThat(client.open(times + companion).text()).contains("Driss Essai ne peut pas venir");
    assertThat(client.open(times + other).all("input[name=slot]")).hasSize(1);
  }

  @Test
  void aNationalRestrictionHoldsEverywhereAndIsTheCentresToLift() {
    Database.update("DELETE FROM restriction WHERE full_name = 'Halima Tazi'");
    Family family = named("Halima Tazi");
    slot(6, 5);
    Officer centre = Officer.ofTheCentre();
    centre
        .form("/central/restrictions", "#restrict")
        .with("documentNumber", family.documentNumber())
        .with("reason", "décision nationale")
        .submit("restrictNow");
    assertThat(Booking.times(family.signedIn("fr"), family).all("input[name=slot]")).isEmpty();
    Page seen = director.open("/staff/restrictions");
    assertThat(seen.text()).contains(family.documentNumber(), "décision nationale");
    assertThat(seen.all("#list button[name$=lift]")).isEmpty();

    Page all = centre.open("/central/restrictions");
    String lift =
        all.one("#list tr:contains(%s) button[name$=lift]".formatted(family.documentNumber()))
            .attr("name");
    Page lifted = centre.form(all, "#list").submit(lift);
    assertThat(lifted.text()).contains("Restriction levée").doesNotContain(family.documentNumber());
    assertThat(Booking.times(family.signedIn("fr"), family).all("input[name=slot]")).hasSize(1);
  }

  @Test
  void whoIsKeptApartFromWhomIsForTheDirectorAlone() {
    Inmate one = institution.inmate();
    Inmate other = institution.inmate();
    Page apart = director.keepApart(one, other, "ROOM");
    assertThat(apart.text()).contains("Mise à l’écart enregistrée", other.registerNumber());
    assertThat(director.keepApart(other, one, "ROOM").errors())
        .containsExactly("Ces deux personnes sont déjà tenues à l’écart.");
    assertThat(director.keepApart(one, one, "ROOM").errors())
        .containsExactly("C’est la même personne.");
    Page atTheDesk = Officer.of(institution, "DESK").file(one);
    assertThat(atTheDesk.status()).isEqualTo(200);
    assertThat(atTheDesk.text()).doesNotContain(other.registerNumber(), "rivalité", "écart");
    Page ended = director.form(director.file(one), "#orders").submit("end");
    assertThat(ended.text()).contains("La mise à l’écart a pris fin");
    assertThat(audited("KEPT_APART")).isOne();
    assertThat(audited("APART_ENDED")).isOne();
  }

  @Test
  void whatIsMissingIsSaidAtItsField() {
    Family family = Family.of(institution);
    Page permit = director.order(family.inmate(), "permit").submit("record");
    assertThat(permit.all("#reference-problem, #firstDay-problem, #lastDay-problem")).hasSize(3);
    Page restriction = director.form("/staff/restrictions", "#restrict").submit("restrictNow");
    assertThat(restriction.all("#documentNumber-problem, #reason-problem")).hasSize(2);
    Page apart =
        director.order(family.inmate(), "apart").with("other", "nobody").submit("keepApart");
    assertThat(apart.all("#other-problem")).hasSize(1);
    Page search = director.form("/staff/inmate", "#finder").with("typed", "nobody").submit("find");
    assertThat(search.errors())
        .containsExactly("Personne ne porte ce numéro d’écrou dans cet établissement.");
  }

  @Test
  void theFilesOfOtherInstitutionsDoNotExist() {
    Inmate elsewhere = Institution.live().inmate();
    assertThat(director.file(elsewhere).status()).isEqualTo(404);
    Page apart = director.keepApart(institution.inmate(), elsewhere, "ROOM");
    assertThat(apart.errors())
        .containsExactly("Personne ne porte ce numéro d’écrou dans cet établissement.");
  }

  /** All other families of the tests have one name and birth. */
  private Family named(String name) {
    Family family = Family.of(institution);
    Database.update(
        "UPDATE visitor SET full_name = ?, date_of_birth = '1970-01-01' WHERE id = ?",
        name,
        family.id());
    return family;
  }

  private Slot slot(int days, int capacity) {
    return institution.slot(Application.today().plusDays(days), LocalTime.of(10, 0), capacity);
  }

  private static String typed(int days) {
    return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(Application.today().plusDays(days));
  }

  private long audited(String action) {
    return Database.count(
        "SELECT COUNT(*) FROM audit_event WHERE institution_id = ? AND action = ?",
        institution.id(),
        action);
  }
}
