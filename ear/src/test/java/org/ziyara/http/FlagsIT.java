package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Flags;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Visits;

/** Confirmed visits that an order hits are flagged with the cause as long as there is one. */
class FlagsIT {

  private static final String NOTHING = "";

  private final Institution institution = Institution.live();
  private final Officer director = Officer.of(institution, "DIRECTOR");
  private final Api centre = Api.ofCentre();

  @Test
  void aClosureFlagsTheVisitsOfItsHoursUntilItIsLifted() {
    Slot morning = institution.slot(Application.today().plusDays(6), LocalTime.of(9, 0), 5);
    Slot afternoon = institution.slot(Application.today().plusDays(6), LocalTime.of(15, 0), 5);
    String hit = Visits.confirmed(Family.of(institution), morning);
    String spared = Visits.confirmed(Family.of(institution), afternoon);

    Answer closure = close(morning, "\"startsAt\": \"08:00\", \"endsAt\": \"12:00\",");
    Flags.await(hit, "SESSION_CLOSED");
    assertThat(Flags.of(spared)).isEqualTo(NOTHING);
    Page list = director.open("/staff/flags");
    assertThat(list.text()).contains("09:00", "travaux").doesNotContain("15:00");

    centre.having(closure).delete("closures/" + closure.text("id")).expect(204);
    Flags.await(hit, NOTHING);
    assertThat(director.open("/staff/flags").text()).contains("Aucune visite à décider");
    assertThat(audited(hit, "VISIT_FLAGGED")).isOne();
    assertThat(audited(hit, "VISIT_UNFLAGGED")).isOne();
  }

  @Test
  void ofTwoCausesTheOneThatIsLeftIsLeft() {
    Slot slot = institution.slot(5);
    Family family = Family.of(institution);
    String visit = Visits.confirmed(family, slot);
    restrict(family);
    Flags.await(visit, "VISITOR_RESTRICTED");
    Answer closure = close(slot, "");
    Flags.await(visit, "DATE_CLOSED VISITOR_RESTRICTED");
    assertThat(director.form(director.file(family.inmate()), "#orders").submit("lift").text())
        .contains("Restriction levée");
    Flags.await(visit, "DATE_CLOSED");
    centre.having(closure).delete("closures/" + closure.text("id")).expect(204);
    Flags.await(visit, NOTHING);
  }

  @Test
  void aTransferAndAReleaseFlagTheVisitsAfterThem() {
    Institution there = Institution.live();
    Family leaving = Family.of(institution);
    Family free = Family.of(institution);
    String early = Visits.confirmed(leaving, slot(3));
    String late = Visits.confirmed(leaving, slot(9));
    String after = Visits.confirmed(free, slot(10));

    String inmate = inmate(leaving.inmate());
    centre
        .having(centre.get(inmate))
        .post(
            inmate + "/transfer",
            "{\"to\": \"%s\", \"on\": \"%s\"}"
                .formatted(there.code(), Application.today().plusDays(5)))
        .done();
    Flags.await(late, "INMATE_NOT_HERE");
    assertThat(Flags.of(early)).isEqualTo(NOTHING);
    Page ours = leaving.signedIn("fr").open("/family/visit?ref=" + late);
    assertThat(ours.text()).contains("vérifie cette visite").doesNotContain(there.code());

    String other = inmate(free.inmate());
    centre
        .having(centre.get(other))
        .post(
            other + "/release", "{\"firstDay\": \"%s\"}".formatted(Application.today().plusDays(2)))
        .done();
    Flags.await(after, "INMATE_RELEASED");
  }

  /** Of two that must not meet, one going away makes room for the other. */
  @Test
  void whoStaysIsUnflaggedWhenTheOtherGoes() {
    Family one = Family.of(institution);
    Family other = Family.of(institution);
    Slot slot = institution.slot(5);
    String ours = Visits.confirmed(one, slot);
    String theirs = Visits.confirmed(other, slot);
    director.keepApart(one.inmate(), other.inmate(), "ROOM");
    Flags.await(ours, "NON_ASSOCIATION");
    Flags.await(theirs, "NON_ASSOCIATION");
    Page seen = one.signedIn("fr").open("/family/visit?ref=" + ours);
    assertThat(seen.text()).contains("vérifie cette visite").doesNotContain("écart", "rencontrer");

    other.signedIn("fr").open("/family/visit/cancel?ref=" + theirs).form("#cancelling").submit();
    Flags.await(ours, NOTHING);
  }

  @Test
  void theDirectorCallsOffManyAtOnceAndEachFamilyIsTold() {
    Slot slot = institution.slot(5);
    List<Family> families = Stream.generate(() -> Family.of(institution)).limit(3).toList();
    List<String> visits = families.stream().map(family -> Visits.confirmed(family, slot)).toList();
    close(slot, "");
    visits.forEach(visit -> Flags.await(visit, "DATE_CLOSED"));

    Page list = director.open("/staff/flags");
    assertThat(list.all("input[name=visit]")).hasSize(3);
    assertThat(list.text()).contains("ne peut pas avoir lieu ainsi");
    Page nothing = director.form(list, "#flags").with("reason", "travaux").submit("callOff");
    assertThat(nothing.all("#visits-problem")).hasSize(1);
    Page silent = ticked(list).submit("callOff");
    assertThat(silent.all("#reason-problem")).hasSize(1);
    assertThat(silent.all("input[name=visit][checked]")).hasSize(3);
    assertThat(ticked(list).with("reason", "x").submit("letPass").all("#visits-problem"))
        .hasSize(1);
    assertThat(slot.taken()).isEqualTo(3);

    families
        .get(2)
        .signedIn("fr")
        .open("/family/visit/cancel?ref=" + visits.get(2))
        .form("#cancelling")
        .submit();
    Page done = ticked(list).with("reason", "travaux dans la salle").submit("callOff");
    assertThat(done.text()).contains("2 visites décidées", "1 avait changé entre-temps");
    assertThat(slot.taken()).isZero();
    IntStream.range(0, 2)
        .forEach(
            i -> {
              assertThat(message(families.get(i))).contains("travaux dans la salle");
              Page visit =
                  families.get(i).signedIn("fr").open("/family/visit?ref=" + visits.get(i));
              assertThat(visit.text()).contains("travaux dans la salle");
            });
    assertThat(
            Database.count(
                """
                SELECT COUNT(*) FROM visit WHERE institution_id = ? AND state = 'CANCELLED'
                  AND entitlement_from IS NOT NULL AND call_off_reason IS NOT NULL
                """,
                institution.id()))
        .isZero();
  }

  @Test
  void whatTheDirectorLetsPassStaysLetPass() {
    Family family = Family.of(institution);
    Slot slot = institution.slot(5);
    String visit = Visits.confirmed(family, slot);
    restrict(family);
    Flags.await(visit, "VISITOR_RESTRICTED");
    Page done =
        ticked(director.open("/staff/flags")).with("reason", "dernier adieu").submit("letPass");
    assertThat(done.text()).contains("1 visite décidée", "Aucune visite à décider");
    Flags.awaitSecondLook(institution);
    assertThat(Flags.of(visit)).isEqualTo(NOTHING);
    assertThat(
            Database.one(
                String.class,
                """
                SELECT CONCAT_WS(' | ', state, overridden, override_reason) FROM visit
                WHERE reference = ?
                """,
                visit))
        .isEqualTo("CONFIRMED | VISITOR_RESTRICTED | dernier adieu");

    close(slot, "");
    Flags.await(visit, "DATE_CLOSED");
  }

  @Test
  void othersReadAndDoNotDecide() {
    Family family = Family.of(institution);
    String visit = Visits.confirmed(family, institution.slot(5));
    restrict(family);
    Flags.await(visit, "VISITOR_RESTRICTED");
    Officer desk = Officer.of(institution, "DESK");
    Page list = desk.open("/staff/flags");
    assertThat(list.text()).contains("La direction décide de ces visites");
    assertThat(list.all("input[name=visit], #callOff")).isEmpty();
    assertThat(desk.open("/staff/visit?ref=" + visit).text())
        .contains("La direction doit décider de cette visite");
    assertThat(Officer.of(institution, "GATE").open("/staff/flags").status()).isEqualTo(403);
    assertThat(Officer.of(Institution.live(), "DIRECTOR").open("/staff/flags").text())
        .contains("Aucune visite à décider");
  }

  /** What was being confirmed while an order was given is seen by the second look. */
  @Test
  void aConfirmationThatHadReadBeforeTheOrderIsFlaggedAllTheSame() throws SQLException {
    Family family = Family.of(institution);
    Family witness = Family.of(institution);
    Slot slot = institution.slot(5);
    String visit = Visits.confirmed(family, slot);
    String other = Visits.confirmed(witness, slot);
    Database.update("UPDATE visit SET state = 'HELD' WHERE reference = ?", visit);
    try (Connection slow = Database.connect()) {
      slow.setAutoCommit(false);
      Database.update(
          slow,
          "UPDATE visit SET state = 'CONFIRMED', version = version + 1 WHERE reference = ?",
          visit);
      close(slot, "");
      Flags.await(other, "DATE_CLOSED");
      slow.commit();
    }
    assertThat(Flags.of(visit)).isEqualTo(NOTHING);
    Flags.awaitSecondLook(institution);
    assertThat(Flags.of(visit)).isEqualTo("DATE_CLOSED");
  }

  private Slot slot(int inDays) {
    return institution.slot(Application.today().plusDays(inDays), LocalTime.of(10, 0), 5);
  }

  private void restrict(Family family) {
    director
        .order(family.inmate(), "restrict")
        .with("visitor", Long.toString(family.id()))
        .with("reason", "objet interdit")
        .submit("restrictNow");
  }

  private Answer close(Slot slot, String hours) {
    return centre
        .post(
            "closures",
            """
            {"institution": "%s", "firstDay": "%s", "lastDay": "%s", %s "reasonAr": "أشغال",
             "reasonFr": "travaux"}
            """
                .formatted(institution.code(), slot.date(), slot.date(), hours))
        .created();
  }

  private String inmate(Inmate inmate) {
    return "institutions/%s/inmates/%s".formatted(institution.code(), inmate.registerNumber());
  }

  /** The form of the list with all its visits ticked. */
  private Form ticked(Page list) {
    return director
        .form(list, "#flags")
        .ticking("visit", list.all("input[name=visit]").stream().map(box -> box.val()).toList());
  }

  private static String message(Family family) {
    return Database.one(
        String.class,
        "SELECT body FROM outbox WHERE recipient = ? AND kind = 'VISIT_CALLED_OFF'",
        family.phone());
  }

  private static long audited(String reference, String action) {
    return Database.count(
        """
        SELECT COUNT(*) FROM audit_event a JOIN visit v ON v.id = a.subject_id
        WHERE v.reference = ? AND a.action = ?
        """,
        reference,
        action);
  }
}
