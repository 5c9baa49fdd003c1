package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;

/** The session ends while somebody fills in a form: after signing in, it goes on. */
class SessionTimeoutIT {

  private static final String SESSION = "JSESSIONID";

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Client client = family.signedIn("fr");

  @Test
  void aTimeThatWasChosenIsHeld() {
    Slot slot = institution.slot(5);
    Form form = Booking.times(client, family).form("#time").with("slot", Long.toString(slot.id()));
    client.forget(SESSION);
    Page check = goneOn(form.submit("hold"));
    assertThat(check.path()).as("%s", check).isEqualTo("/family/book/check");
    assertThat(slot.taken()).isOne();
  }

  @Test
  void aRequestForALinkIsSent() {
    Form form = link();
    client.forget(SESSION);
    Page links = goneOn(form.submit());
    assertThat(links.path()).as("%s", links).isEqualTo("/family/links");
    assertThat(links.text()).contains("Imlouane");
  }

  @Test
  void aCompanionIsAdded() {
    Form form =
        client
            .open("/family/book/party?link=" + family.linkId())
            .form("#party")
            .with("name", "Sara Essai")
            .with("born:day", "1")
            .with("born:month", "2")
            .with("born:year", "1990");
    client.forget(SESSION);
    Page party = goneOn(form.submit("add"));
    assertThat(party.path()).as("%s", party).isEqualTo("/family/book/party");
    assertThat(Database.count("SELECT COUNT(*) FROM companion WHERE visitor_id = ?", family.id()))
        .isOne();
  }

  @Test
  void whatNobodyTypesIsNotKept() {
    Form form = link().with("familyName", "x".repeat(10_000));
    client.forget(SESSION);
    assertThat(signedInAgain(form.submit()).path()).isEqualTo("/family/link");
  }

  @Test
  void whatAnotherSiteSentIsNotKept() {
    Form form = link().without("csrf");
    client.forget(SESSION);
    assertThat(signedInAgain(form.submit()).path()).isEqualTo("/family/link");
  }

  /** Its form is of no use without the session it was made in. */
  @Test
  void aConsoleIsShownAnewWhereItWas() {
    String officer = institution.officer("GATE");
    Client gate = Client.reading("fr").signIn(officer);
    Form form = gate.open("/staff?day=2026-12-01").form("#scan").with("typed", "222-222-222");
    gate.forget(SESSION);
    Page day = signedInAgain(form.submit("open"), officer);
    assertThat(day.path()).isEqualTo("/staff");
    assertThat(day.parameter("day")).isEqualTo("2026-12-01");
  }

  @Test
  void aConsoleWhoseViewIsGoneIsShownAnewWhereItWas() {
    Client gate = Client.reading("fr").signIn(institution.officer("GATE"));
    Page day =
        gate.open("/staff?day=2026-12-01")
            .form("#scan")
            .forging("jakarta.faces.ViewState", "-1:-1")
            .submit("open");
    assertThat(day.status()).isEqualTo(200);
    assertThat(day.path()).isEqualTo("/staff");
    assertThat(day.parameter("day")).isEqualTo("2026-12-01");
  }

  @Test
  void withoutAnInterruptedRequestThereIsNothingToContinue() {
    assertThat(client.open("/continue").status()).isEqualTo(404);
  }

  private Form link() {
    return client
        .open("/family/link")
        .form("#link")
        .with("institution", institution.code())
        .with("number", "T1")
        .with("familyName", "Imlouane")
        .with("relationship", "SIBLING");
  }

  private Page goneOn(Page signIn) {
    Page offered = signedInAgain(signIn);
    assertThat(offered.path()).as("%s", offered).isEqualTo("/continue");
    return offered.form().submit();
  }

  private Page signedInAgain(Page signIn) {
    return signedInAgain(signIn, family.phone());
  }

  private static Page signedInAgain(Page signIn, String username) {
    assertThat(signIn.path()).as("%s", signIn).isEqualTo("/sign-in");
    return signIn
        .form("#signIn")
        .with("username", username)
        .with("password", Application.PASSWORD)
        .submit();
  }
}
