package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Desk;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Visits;

/** A family asks the desk to move its visit or to call it off; why is put on record. */
class DeskChangesIT {

  private final Institution institution = Institution.live();
  private final Desk desk = Desk.of(institution, "DESK");
  private final Family family = Family.of(institution);
  private final Slot slot = institution.slot(5);
  private final Slot later = institution.slot(slot.date().plusDays(1), LocalTime.of(9, 0), 5);
  private final String reference = desk.book(family, slot);

  @Test
  void theDeskMovesAVisitWithItsCompanions() {
    long companion = family.companion("Salma Essai", LocalDate.of(2015, 5, 4));
    Page party = sheet().follow("main a[href^='/staff/book/party']");
    assertThat(party.parameter("link")).isEqualTo(Long.toString(family.linkId()));
    Page times = party.form("#party").with("with", Long.toString(companion)).submit();
    assertThat(times.parameter("move")).isEqualTo(reference);

    Form form = desk.officer().form(times, "#time").with("slot", Long.toString(later.id()));
    assertThat(form.submit("choose").errors()).containsExactly("Écrivez le motif.");
    assertThat(slot.taken()).isOne();
    Page moved = form.with("reason", "convocation au tribunal").submit("choose");
    assertThat(moved.path()).isEqualTo("/staff/visit");
    assertThat(moved.text())
        .contains("La visite est modifiée", "Salma Essai", "convocation au tribunal", "09:00");
    assertThat(slot.taken()).isZero();
    assertThat(later.taken()).isOne();
    assertThat(audited("VISIT_MOVED_AT_DESK")).isEqualTo("convocation au tribunal");
    assertThat(messages("VISIT_MOVED")).isOne();
  }

  @Test
  void aMoveThatTheRulesRefuseChangesNothing() {
    String address = "/staff/book/time?link=%d&move=%s".formatted(family.linkId(), reference);
    Form form = desk.officer().form(desk.open(address), "#time").with("reason", "demande");
    later.setTaken(later.capacity());
    Page refused = form.with("slot", Long.toString(later.id())).submit("choose");
    assertThat(refused.one("#refused").text()).contains("SLOT_FULL");
    assertThat(slot.taken()).isOne();
    String others = "/staff/book/time?link=%d&move=%s";
    Family other = Family.of(institution);
    assertThat(desk.open(others.formatted(other.linkId(), reference)).status()).isEqualTo(404);
  }

  @Test
  void theDeskCancelsAVisitAndTheFamilyIsTold() {
    Page ask = sheet().follow("main a[href^='/staff/book/cancel']");
    assertThat(ask.text()).contains("ne compte pas dans les visites de la semaine");
    Form form = desk.officer().form(ask, "#cancelling");
    assertThat(form.submit("cancel").errors()).containsExactly("Écrivez le motif.");
    assertThat(slot.taken()).isOne();
    Page sheet = form.with("reason", "deuil").submit("cancel");
    assertThat(sheet.text()).contains("La visite est annulée", "deuil");
    assertThat(sheet.all("main a[href^='/staff/book/']")).isEmpty();
    assertThat(slot.taken()).isZero();
    assertThat(audited("VISIT_CANCELLED_AT_DESK")).isEqualTo("deuil");
    assertThat(messages("VISIT_CANCELLED")).isOne();
    assertThat(desk.open("/staff/book/cancel?ref=" + reference).path()).isEqualTo("/staff/visit");
  }

  /** At the gate nobody changes bookings. */
  @Test
  void theGateChangesNothing() {
    Desk gate = Desk.of(institution, "GATE");
    Page sheet = gate.open("/staff/visit?ref=" + reference);
    assertThat(sheet.all("main a[href^='/staff/book/']")).isEmpty();
    assertThat(gate.open("/staff/book/cancel?ref=" + reference).status()).isEqualTo(403);
  }

  /** The desk books for today, when families no longer can: its terms are those of the place. */
  @Test
  void aFamilyMayComeWithSomebodyElseToWhatTheDeskHasBookedLate() {
    Family late = Family.of(institution);
    Slot today = institution.slot(Application.today(), LocalTime.of(18, 0), 5);
    String booked = desk.book(late, today);
    long companion = late.companion("Salma Essai", LocalDate.of(2015, 5, 4));
    String move = "/family/visit/move?ref=%s&slot=%d&with=%d";
    Page asked = late.signedIn("fr").open(move.formatted(booked, today.id(), companion));
    Page changed = asked.form("#moving").submit("move");
    assertThat(changed.path()).isEqualTo("/family/visit");
    assertThat(changed.text()).contains("Salma Essai");
  }

  @Test
  void whatHasBegunIsNotCancelled() {
    Family here = Family.of(institution);
    String begun =
        Visits.confirmed(here, institution.slot(Application.today(), LocalTime.of(8, 0), 5));
    assertThat(desk.open("/staff/book/cancel?ref=" + begun).path()).isEqualTo("/staff/visit");
  }

  private Page sheet() {
    return desk.open("/staff/visit?ref=" + reference);
  }

  private String audited(String action) {
    return Database.one(
        String.class,
        "SELECT detail FROM audit_event WHERE institution_id = ? AND action = ?",
        institution.id(),
        action);
  }

  private long messages(String kind) {
    return Database.count(
        "SELECT COUNT(*) FROM outbox WHERE recipient = ? AND kind = ?", family.phone(), kind);
  }
}
