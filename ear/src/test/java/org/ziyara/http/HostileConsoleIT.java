package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Flags;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Hostile;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Trials;
import org.ziyara.fixture.Visits;

/** Every field of the officers' forms with what no officer types: a message, never a 500. */
@ExtendWith(SoftAssertionsExtension.class)
class HostileConsoleIT {

  @InjectSoftAssertions private SoftAssertions harms;

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final String reference =
      Visits.confirmed(family, institution.slot(Application.today(), LocalTime.of(10, 0), 30));
  private final Slot free = institution.slot(30);
  private final Client director = Client.reading("fr").signIn(institution.officer("DIRECTOR"));

  @ParameterizedTest
  @CsvSource({
    "/staff, #scan, open",
    "/staff, #days, ",
    "/staff, #list, ",
    "/staff/visit, #refuse, refuseNow",
    "/staff/visit, #proceed, next",
    "/staff/links, #decision, reject",
    "/staff/links, #decision, approve",
    "/staff/policy, #change, decide",
    "/staff/policy, #past, ",
    "/staff/inmate, #finder, find",
    "/staff/inmate?do=permit, #permit, record",
    "/staff/inmate?do=restrict, #restrict, restrictNow",
    "/staff/inmate?do=apart, #apart, keepApart",
    "/staff/restrictions, #restrict, restrictNow",
    "/staff/book, #finder, find",
    "/staff/book/time, #time, choose",
    "/staff/book/party, #party, ",
    "/staff/flags, #flags, letPass",
    "/staff/flags, #flags, callOff",
    "/staff/book/exception, #exception, hold",
    "/staff/book/cancel, #cancelling, cancel",
    "/staff/book/waiting, #waiting, ask",
    "/staff/trial, #trial, decide"
  })
  void anyFieldMayBeMissingDoubledOrHostile(String path, String selector, String button) {
    Supplier<Form> form = () -> form(path, selector);
    for (String field : form.get().fields()) {
      String what = path + selector + " " + field;
      assertHarmless(form.get().without(field), button, what + " missing");
      for (String value : Hostile.VALUES) {
        assertHarmless(form.get().with(field, value), button, what + "=" + value);
      }
      assertHarmless(form.get().with(field, "1", "2"), button, what + " twice");
    }
  }

  @Test
  void whateverIsSearchedForIsFoundOrNot() {
    for (String value : Hostile.VALUES) {
      Page answer = searched(value);
      Hostile.assertHarmless(harms, answer, value);
      harms.assertThat(answer.status()).as(value).isEqualTo(200);
      harms
          .assertThat(answer.body().contains("Amina Essai"))
          .as("found by " + value)
          .isEqualTo(value.isEmpty());
    }
    assertThat(searched("Amina").body()).contains("Amina Essai");
  }

  @ParameterizedTest
  @CsvSource({"/staff/visit, #refuse, refuseNow", "/staff/links, #decision, reject"})
  void aReasonIsCutToWhatTheFieldTakes(String path, String form, String button) {
    Page answer = form(path, form).with("reason", "x".repeat(10_000)).submit(button);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(
            Database.column(
                Integer.class,
                """
                SELECT LENGTH(refusal_reason) FROM visit WHERE reference = ? AND state = 'REFUSED'
                UNION ALL
                SELECT LENGTH(decision_reason) FROM kinship_link WHERE id = ? AND state = 'REJECTED'
                """,
                reference,
                family.linkId()))
        .containsExactly(300);
  }

  @ParameterizedTest
  @CsvSource({"أمينة", "222-222-222", "-1", "'<b>'"})
  void whatIsNoReferenceIsExplained(String typed) {
    Page answer = form("/staff", "#scan").with("typed", typed).submit("open");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.errors()).hasSize(1);
  }

  /** The form with the nonce that PrimeFaces' script adds. */
  private Form form(String path, String selector) {
    Page page = opened(path);
    if (page.all(selector).isEmpty()) { // the visit or the request was decided
      undecide();
      page = opened(path);
    }
    String nonce = page.one("script[nonce]").attr("nonce");
    return page.form(selector).forging("primefaces.nonce", nonce);
  }

  private Page opened(String path) {
    return director.open(
        switch (path) {
          case "/staff/visit", "/staff/book/cancel" -> path + "?ref=" + reference;
          case "/staff/inmate?do=permit", "/staff/inmate?do=restrict", "/staff/inmate?do=apart" ->
              path + "&number=" + family.inmate().registerNumber();
          case "/staff/policy" -> path + "?name=PARTY_MAX";
          case "/staff/book/party", "/staff/book/time", "/staff/book/waiting" ->
              path + "?link=" + family.linkId();
          case "/staff/book/exception" -> path + refused();
          case "/staff/trial" -> path + "?id=" + Trials.ended(institution.id());
          default -> path;
        });
  }

  /** A party of two where one is the limit. */
  private String refused() {
    Database.update("DELETE FROM policy_value WHERE institution_id = ?", institution.id());
    institution.decide("party.max", "CLASS_C", 1);
    long companion = family.companion("Zohra Essai", LocalDate.of(1960, 1, 1));
    return "?link=%d&slot=%d&with=%d".formatted(family.linkId(), free.id(), companion);
  }

  private void undecide() {
    Database.update(
        "UPDATE visit SET state = 'CONFIRMED', call_off_reason = NULL WHERE reference = ?",
        reference);
    Visits.recount(institution.id());
    Flags.raise(reference);
    Database.update(
        "UPDATE kinship_link SET state = 'REQUESTED', decided_at = NULL, decided_by = NULL"
            + " WHERE id = ?",
        family.linkId());
  }

  /** As PrimeFaces' script sends it while an officer types. */
  private Page searched(String text) {
    return form("/staff", "#list")
        .with("search", text)
        .forging("Faces-Request", "partial/ajax")
        .forging("jakarta.faces.partial.ajax", "true")
        .forging("jakarta.faces.source", "search")
        .forging("jakarta.faces.partial.execute", "search")
        .forging("jakarta.faces.partial.render", "visits")
        .forging("jakarta.faces.behavior.event", "input")
        .submit();
  }

  private void assertHarmless(Form form, String button, String what) {
    Page answer = button == null ? form.submit() : form.submit(button);
    Hostile.assertHarmless(harms, answer, what);
  }
}
