package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
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

/** What a director lets pass, by name and with a reason; nobody else does, and not every rule. */
class DeskExceptionIT {

  private final Institution institution = Institution.live();
  private final Desk director = Desk.of(institution, "DIRECTOR");
  private final Family family = Family.of(institution);

  /** The week's only visit is booked: the second one is for the director to allow. */
  private final Slot monday = institution.slot(5);

  private final Slot tuesday = institution.slot(monday.date().plusDays(1), LocalTime.of(9, 0), 5);

  @Test
  void aDirectorLetsTheEntitlementPassAndThatStaysOnRecord() {
    director.book(family, monday);
    Page exception = director.times(family).follow(link(tuesday));
    assertThat(exception.text()).contains("ENTITLEMENT_USED", "Droit de visite épuisé");
    Page check =
        form(exception).with("code", "ENTITLEMENT_USED").with("reason", "deuil").submit("hold");
    assertThat(check.path()).isEqualTo("/staff/book/check");
    String reference = Booking.reference(director.confirm(check));

    Page sheet = director.open("/staff/visit?ref=" + reference);
    assertThat(sheet.text()).contains("Dérogation", "ENTITLEMENT_USED", "deuil", "Essai DIRECTOR");
    assertThat(audited("VISIT_HELD_BY_EXCEPTION")).isEqualTo("deuil");
    assertThat(audited("RULE_OVERRIDDEN")).isEqualTo("ENTITLEMENT_USED");
    assertThat(tuesday.taken()).isOne();
  }

  @Test
  void theDeskOfficerReadsThatADirectorMay() {
    director.book(family, monday);
    Desk desk = Desk.of(institution, "DESK");
    Page times = desk.times(family);
    assertThat(times.text()).contains("Le directeur peut accorder une dérogation");
    assertThat(times.all(link(tuesday))).isEmpty();
    assertThat(desk.open(address(family, tuesday)).status()).isEqualTo(403);
  }

  /** Of the two reasons only the first is the director’s to let pass. */
  @Test
  void whatNobodyCanLetPassSaysSo() {
    director.book(family, monday);
    tuesday.setTaken(tuesday.capacity());
    Page times = director.times(family);
    assertThat(times.text()).contains("SLOT_FULL", "Aucune dérogation n’est possible");
    assertThat(times.all(link(tuesday))).isEmpty();
    Page exception = director.open(address(family, tuesday));
    assertThat(exception.text()).contains("Aucune dérogation n’est possible pour ce créneau");
    assertThat(exception.all("#exception")).isEmpty();
  }

  @Test
  void ruleAndReasonMustBeNamed() {
    director.book(family, monday);
    Page exception = director.open(address(family, tuesday));
    assertThat(form(exception).with("reason", "deuil").submit("hold").errors())
        .containsExactly("Cochez les règles qui ne s’appliqueront pas.");
    assertThat(form(exception).with("code", "ENTITLEMENT_USED").submit("hold").errors())
        .containsExactly("Écrivez le motif.");
    assertThat(
            form(exception)
                .forging("code", "SLOT_FULL")
                .with("reason", "x")
                .submit("hold")
                .errors())
        .containsExactly("Aucune dérogation n’est possible à la règle SLOT_FULL.");
    assertThat(tuesday.taken()).isZero();
  }

  /** Two rules refuse and one is ticked: the other one still does. */
  @Test
  void eachRuleIsLetPassByItself() {
    director.book(family, monday);
    institution.decide("party.max", "CLASS_C", 1);
    long companion = family.companion("Zohra Essai", LocalDate.of(1960, 1, 1));
    Page exception = director.open(address(family, tuesday) + "&with=" + companion);
    assertThat(exception.all("input[name=code]")).hasSize(2);
    Page refused =
        form(exception).with("code", "PARTY_TOO_LARGE").with("reason", "deuil").submit("hold");
    assertThat(refused.errors())
        .containsExactly("D’autres règles refusent encore cette visite : voyez ci-dessous.");
    assertThat(refused.one("#code-PARTY_TOO_LARGE").hasAttr("checked")).isTrue();
    Page check =
        form(refused)
            .with("code", "PARTY_TOO_LARGE", "ENTITLEMENT_USED")
            .with("reason", "deuil")
            .submit("hold");
    assertThat(check.path()).isEqualTo("/staff/book/check");
  }

  /** Whoever must be kept apart stays apart, whatever a director ticks. */
  @Test
  void thoseKeptApartAreNotForTheDirectorToBringTogether() {
    Inmate other = institution.inmate();
    Visits.confirmed(Family.linkedTo(institution, other), monday);
    director.officer().keepApart(family.inmate(), other, "ROOM");
    Page exception = director.open(address(family, monday));
    assertThat(exception.text()).contains("NON_ASSOCIATION");
    assertThat(exception.all("#exception")).isEmpty();
  }

  @Test
  void aFreeTimeNeedsNoException() {
    assertThat(director.open(address(family, monday)).path()).isEqualTo("/staff/book/time");
    assertThat(director.open(address(family, monday) + "0").status()).isEqualTo(404);
  }

  private Form form(Page exception) {
    return director.officer().form(exception, "#exception");
  }

  private static String link(Slot slot) {
    return "main a[href*='/staff/book/exception'][href$='slot=%d']".formatted(slot.id());
  }

  private static String address(Family family, Slot slot) {
    return "/staff/book/exception?link=%d&slot=%d".formatted(family.linkId(), slot.id());
  }

  private String audited(String action) {
    return Database.one(
        String.class,
        "SELECT detail FROM audit_event WHERE institution_id = ? AND action = ?",
        institution.id(),
        action);
  }
}
