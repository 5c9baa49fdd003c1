package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Desk;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.WaitingList;

/** The desk puts families on the waiting list, and sees who waits, the longest first. */
class DeskWaitingListIT {

  private final Institution institution = Institution.live();
  private final Desk desk = Desk.of(institution, "DESK");
  private final Family family = Family.of(institution);

  @Test
  void aFamilyIsPutOnTheListAndTakenOff() {
    WaitingList.join(Family.of(institution), 20);
    institution.slot(1).setTaken(1);
    Page times = desk.times(family);
    Page page = times.follow("main a[href^='/staff/book/waiting']");
    assertThat(page.text()).contains("Une famille attend dans cet établissement.");
    Page asked =
        form(page)
            .with("weekday", "1", "3")
            .with("from", "09:00")
            .with("to", "12:00")
            .submit("ask");
    assertThat(asked.text())
        .contains(
            "La famille est sur la liste d’attente", "Une famille attend depuis plus longtemps");
    assertThat(asked.all("input[name=weekday][checked]").eachAttr("value"))
        .containsExactly("1", "3");
    assertThat(WaitingList.state(family)).isEqualTo("WAITING");
    assertThat(weekdays()).isEqualTo("13");

    Page withdrawn = form(asked).submit("withdraw");
    assertThat(withdrawn.text()).contains("n’est plus sur la liste");
    assertThat(WaitingList.state(family)).isEqualTo("WITHDRAWN");
    assertThat(audited("WAITING_ASKED")).isOne();
    assertThat(audited("WAITING_WITHDRAWN")).isOne();
  }

  /** Who asked in vain is told field by field. */
  @Test
  void whatCannotBeWishedForIsSaidAtItsField() {
    Page page = desk.open(address(family));
    Page refused =
        form(page)
            .without("weekday")
            .with("from", "12:00")
            .with("to", "09:00")
            .with("firstDay", "2020-01-01")
            .with("lastDay", "2019-01-01")
            .submit("ask");
    assertThat(refused.all("#weekdays-problem, #to-problem, #firstDay-problem, #lastDay-problem"))
        .hasSize(4);
    Page noDay = form(page).with("firstDay", "bientôt").submit("ask");
    assertThat(noDay.all("#firstDay-problem")).hasSize(1);
    Database.update("UPDATE kinship_link SET state = 'REQUESTED' WHERE id = ?", family.linkId());
    assertThat(form(page).submit("ask").errors())
        .containsExactly("Le lien de ce visiteur avec cette personne n’est pas accepté.");
  }

  @Test
  void whoHasWaitedLongestComesFirst() {
    Family recent = Family.of(institution);
    Family longest = Family.of(institution);
    Family never = Family.of(institution);
    WaitingList.join(recent, 10);
    WaitingList.join(longest, 40);
    WaitingList.join(never);
    WaitingList.join(Family.of(Institution.live()), 90);
    Page list = desk.open("/staff/waiting");
    assertThat(list.all("tbody a").eachAttr("href"))
        .containsExactly(address(longest), address(recent), address(never));
    assertThat(list.text())
        .contains("3 familles attendent", "15 octobre 2026", "14 novembre 2026", "tous les jours");
    assertThat(audited("WAITING_LIST_READ")).isOne();
  }

  /** What the desk has asked for is offered by message and answered like any other place. */
  @Test
  void aPlaceThatIsGivenBackIsOfferedToWhomTheDeskHasPutOnTheList() {
    Institution.Slot slot =
        institution.slot(Application.today().plusDays(5), LocalTime.of(10, 0), 1);
    Family booked = Family.of(institution);
    String reference = desk.book(booked, slot);
    form(desk.open(address(family))).submit("ask");
    desk.officer()
        .form("/staff/book/cancel?ref=" + reference, "#cancelling")
        .with("reason", "demande")
        .submit("cancel");
    WaitingList.awaitOffer(family, 1);
    Page list = desk.open("/staff/waiting");
    assertThat(list.text()).contains("Place proposée");
  }

  @Test
  void theListsOfOtherInstitutionsAreTheirs() {
    Family elsewhere = Family.of(Institution.live());
    assertThat(desk.open(address(elsewhere)).status()).isEqualTo(404);
    Form form = form(desk.open(address(family)));
    Database.update(
        "UPDATE inmate SET institution_id = ? WHERE id = ?",
        elsewhere.institution().id(),
        family.inmate().id());
    assertThat(form.submit("ask").status()).isEqualTo(404);
  }

  private Form form(Page page) {
    return desk.officer().form(page, "#waiting");
  }

  private static String address(Family family) {
    return "/staff/book/waiting?link=" + family.linkId();
  }

  private String weekdays() {
    return Database.one(
        String.class, "SELECT weekdays FROM waiting_entry WHERE visitor_id = ?", family.id());
  }

  private long audited(String action) {
    return Database.count(
        "SELECT COUNT(*) FROM audit_event WHERE institution_id = ? AND action = ?",
        institution.id(),
        action);
  }
}
