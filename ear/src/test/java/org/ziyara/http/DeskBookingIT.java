package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.booking.Reference;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Desk;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Visits;

/** An officer at the desk books for a family that stands there. */
class DeskBookingIT {

  private final Institution institution = Institution.live();
  private final Desk desk = Desk.of(institution, "DESK");
  private final Family family = Family.of(institution);

  @Test
  void fromTheRegisterNumberToTheTicket() {
    Slot slot = institution.slot(5);
    long companion = family.companion("Salma Essai", LocalDate.of(2015, 5, 4));

    Page inmate = desk.find(family.inmate().registerNumber().toLowerCase());
    assertThat(inmate.parameter("inmate")).isEqualTo(Long.toString(family.inmate().id()));
    Page party = inmate.follow("main a[href^='/staff/book/party']");
    assertThat(party.text()).contains("Amina Essai", "Karim Alaoui", "Salma Essai");
    Page times = party.form("#party").with("with", Long.toString(companion)).submit();
    assertThat(times.path()).isEqualTo("/staff/book/time");

    Page check = desk.hold(times, slot);
    assertThat(check.path()).isEqualTo("/staff/book/check");
    assertThat(check.text()).contains("Amina Essai", "Salma Essai", family.documentNumber());
    assertThat(slot.taken()).isOne();

    Page ticket = desk.confirm(check);
    String reference = Booking.reference(ticket);
    assertThat(ticket.text()).contains(Reference.shown(reference), "Salma Essai");
    assertThat(ticket.one(".ticket img").attr("src")).startsWith("data:image/svg+xml;base64,");
    assertThat(state(reference)).isEqualTo("CONFIRMED");
    assertThat(audited("VISIT_HELD_AT_DESK")).isOne();
    assertThat(family.signedIn("fr").open("/family/visits").text()).contains("Karim Alaoui");
  }

  /** Several are called Alaoui: they are told apart by number and birth, and no name is kept. */
  @Test
  void fromAPartOfTheNameInEitherScript() {
    Inmate other = institution.inmate();
    for (String name : new String[] {"alaou", "Alaoui Karim", "كريم العلوي"}) {
      Page found = desk.find(name);
      assertThat(found.all("main a[href^='/staff/book?inmate=']")).as(name).hasSize(2);
      assertThat(found.text()).contains(other.registerNumber(), "4 mai 1990");
      assertThat(found.address().getQuery()).as("a name is no address").isNull();
    }
    assertThat(desk.find("Personne").text()).contains("n’a ce numéro ni ce nom");
    assertThat(desk.find("x").errors()).containsExactly("Écrivez au moins 2 caractères.");
  }

  @Test
  void whoHasNoApprovedLinkIsNotBookedFor() {
    Database.update("UPDATE kinship_link SET state = 'REQUESTED' WHERE id = ?", family.linkId());
    Page page = desk.open("/staff/book?inmate=" + family.inmate().id());
    assertThat(page.text()).contains("Aucun visiteur n’a de lien accepté");
    assertThat(page.all("main a[href^='/staff/book/party']")).isEmpty();
    institution.slot(5);
    assertThat(desk.times(family).one(".notice").text()).contains("LINK_NOT_APPROVED");
  }

  /** Each pool with its places, and the reasons as an officer reads them: value, origin, rule. */
  @Test
  void theTimesAreThoseOfTheDesk() {
    Slot kept = institution.slot(10);
    Database.update(
        "UPDATE slot SET desk_places = 2, distance_places = 1, taken = 7 WHERE id = ?", kept.id());
    Slot soon = institution.slot(Application.today(), LocalTime.of(18, 0), 5);
    institution.decide("party.max", "CLASS_C", 1);
    Page times = desk.times(family);
    assertThat(times.one("#slot-%d + label".formatted(kept.id())).text())
        .contains("0 générales, 2 du guichet, 1 longue distance");
    assertThat(times.all("#slot-" + soon.id())).as("families book a day before").hasSize(1);
    assertThat(pool(desk.book(family, kept))).isEqualTo("DESK");

    long companion = family.companion("Zohra Essai", LocalDate.of(1960, 1, 1));
    Page refused = desk.open("/staff/book/time?link=" + family.linkId() + "&with=" + companion);
    assertThat(refused.one(".notice.wait").text())
        .contains("PARTY_TOO_LARGE", "limite de 1", "par test : test");
  }

  @Test
  void aLawyerIsToldThatThereIsNoSessionForLawyers() {
    institution.slot(5);
    Database.update(
        "UPDATE kinship_link SET relationship = 'LAWYER' WHERE id = ?", family.linkId());
    assertThat(desk.times(family).one(".notice").text())
        .contains("Aucune séance pour un avocat", "KIND_NOT_ALLOWED");
    assertThat(Booking.times(family.signedIn("fr"), family).text())
        .contains("n’a pas de séance pour un avocat");
  }

  @Test
  void aTimeThatHasJustFilledIsRefusedWithTheNextOnes() {
    Slot slot = institution.slot(2);
    Slot next = institution.slot(slot.date().plusDays(1), LocalTime.of(9, 0), 2);
    Page times = desk.times(family);
    slot.setTaken(2);
    Page refused = desk.hold(times, slot);
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.one("[role=alert]").text()).contains("SLOT_FULL");
    Page check = desk.hold(refused, next);
    assertThat(check.path()).isEqualTo("/staff/book/check");
    assertThat(refused.all("#next-" + next.id())).hasSize(1);
  }

  @Test
  void nothingChosenOrNothingThereIsSaid() {
    institution.slot(2);
    Page times = desk.times(family);
    assertThat(desk.officer().form(times, "#time").submit("choose").errors())
        .containsExactly("Choisissez un créneau parmi ceux qui sont libres.");
    assertThat(desk.officer().form(times, "#time").forging("slot", "0").submit("choose").errors())
        .containsExactly("Ce créneau n’est plus proposé. Choisissez-en un autre.");
  }

  @Test
  void aDoubleClickHoldsAndConfirmsOnce() {
    Slot slot = institution.slot(5);
    Form hold = desk.officer().form(desk.times(family), "#time");
    hold.forging("slot", Long.toString(slot.id()));
    String reference = Booking.reference(hold.submit("choose"));
    Page again = hold.submit("choose");
    assertThat(Booking.reference(again)).isEqualTo(reference);
    Form confirm = desk.officer().form(again, "#check");
    confirm.submit("confirm");
    Page ticket = confirm.submit("confirm");
    assertThat(ticket.path()).isEqualTo("/staff/book/ticket");
    assertThat(slot.active()).isOne();
    assertThat(desk.open("/staff/book/check?ref=" + reference).path())
        .isEqualTo("/staff/book/ticket");
  }

  @Test
  void ofTwoTabsTheLaterOneHolds() {
    Slot slot = institution.slot(5);
    Slot other = institution.slot(slot.date().plusDays(1), LocalTime.of(9, 0), 5);
    Page first = desk.hold(family, slot);
    Page second = desk.hold(family, other);
    Page refused = desk.confirm(first);
    assertThat(refused.text()).contains("La place n’est plus gardée");
    assertThat(desk.confirm(second).path()).isEqualTo("/staff/book/ticket");
    assertThat(slot.taken()).isZero();
  }

  @Test
  void anotherTimeGivesThePlaceBack() {
    Slot slot = institution.slot(5);
    Page times = desk.officer().form(desk.hold(family, slot), "#check").submit("another");
    assertThat(times.path()).isEqualTo("/staff/book/time");
    assertThat(slot.taken()).isZero();
  }

  @Test
  void aHoldThatHasLapsedSaysSo() {
    Page check = desk.hold(family, institution.slot(5));
    String reference = Booking.reference(check);
    Database.update(
        "UPDATE visit SET hold_expires_at = '2020-01-01' WHERE reference = ?", reference);
    Page lapsed = desk.confirm(check);
    assertThat(lapsed.text()).contains("La place n’est plus gardée");
    assertThat(lapsed.follow("main p.buttons a").path()).isEqualTo("/staff/book/time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/staff/book?inmate=%3$d",
        "/staff/book/party?link=%1$d",
        "/staff/book/time?link=%1$d",
        "/staff/book/check?ref=%2$s",
        "/staff/book/ticket?ref=%2$s",
        "/staff/book/party?move=%2$s"
      })
  void theFamiliesOfOtherInstitutionsDoNotExist(String address) {
    Family elsewhere = Family.of(Institution.live());
    String theirs = Visits.confirmed(elsewhere, elsewhere.institution().slot(5));
    String opened = address.formatted(elsewhere.linkId(), theirs, elsewhere.inmate().id());
    assertThat(desk.open(opened).status()).isEqualTo(404);
  }

  private static String state(String reference) {
    return Database.one(String.class, "SELECT state FROM visit WHERE reference = ?", reference);
  }

  private static String pool(String reference) {
    return Database.one(String.class, "SELECT pool FROM visit WHERE reference = ?", reference);
  }

  private long audited(String action) {
    return Database.count(
        "SELECT COUNT(*) FROM audit_event WHERE institution_id = ? AND action = ?",
        institution.id(),
        action);
  }
}
