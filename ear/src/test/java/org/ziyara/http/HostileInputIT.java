package org.ziyara.http;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Hostile;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Newcomer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.People;
import org.ziyara.fixture.Throttles;
import org.ziyara.fixture.Visits;
import org.ziyara.fixture.WaitingList;

/**
 * Every field of every form of a family with what no honest person types: never a 500, never a
 * script.
 */
@ExtendWith(SoftAssertionsExtension.class)
class HostileInputIT {

  @InjectSoftAssertions private SoftAssertions harms;

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Client client = family.signedIn("fr");

  /** The forms of the family's pages, each filled in as if to be sent. */
  private enum Sent {
    REGISTER,
    SIGN_IN,
    VERIFY,
    RESEND,
    LINK,
    PARTY,
    COMPANION,
    TIME,
    CHECK,
    CANCEL,
    WAITING,
    OFFER,
    SEARCH
  }

  @BeforeAll
  static void forgiveEarlierRuns() {
    Throttles.forgetOurAddress();
  }

  @ParameterizedTest
  @EnumSource
  void anyFieldMayBeMissingDoubledOrHostile(Sent sent) {
    Supplier<Form> form = form(sent);
    for (String field : form.get().fields()) {
      assertHarmless(form.get().without(field).submit(), sent + " without " + field);
      for (String value : Hostile.VALUES) {
        assertHarmless(form.get().with(field, value).submit(), sent + " " + field + "=" + value);
      }
      assertHarmless(form.get().with(field, "1", "2").submit(), sent + " twice " + field);
    }
  }

  private Supplier<Form> form(Sent sent) {
    return switch (sent) {
      case REGISTER -> register();
      case SIGN_IN -> signIn();
      case VERIFY -> again(new Newcomer().register(Client.reading("fr")), "#verify");
      case RESEND -> again(new Newcomer().register(Client.reading("fr")), "#again");
      case LINK -> again(client.open("/family/link"), "#link");
      case PARTY -> again(client.open("/family/book/party?link=" + family.linkId()), "#party");
      case COMPANION -> again(client.open(removal()), "#companion");
      case TIME -> time();
      case CHECK -> again(Booking.hold(client, family, institution.slot(5)), "#check");
      case CANCEL -> again(client.open(cancellation()), "#cancelling");
      case WAITING -> again(client.open("/family/waiting?link=" + family.linkId()), "#waiting");
      case OFFER -> again(client.open(offered()), "#offer");
      case SEARCH -> again(client.open("/info"), "form.search");
    };
  }

  private static Supplier<Form> again(Page page, String selector) {
    return () -> page.form(selector);
  }

  private static Supplier<Form> register() {
    Newcomer newcomer = new Newcomer();
    Client client = Client.reading("fr");
    return () -> newcomer.form(client);
  }

  private static Supplier<Form> signIn() {
    Page page = Client.reading("fr").open("/sign-in");
    String nobody = People.freshPhone();
    return () ->
        page.form("#signIn").with("username", nobody).with("password", Application.PASSWORD);
  }

  private Supplier<Form> time() {
    long slot = institution.slot(5).id();
    Page page = Booking.times(client, family);
    return () -> page.form("#time").with("slot", Long.toString(slot));
  }

  private String removal() {
    long companion = family.companion("Karim Essai", LocalDate.of(2010, 1, 1));
    return "/family/book/companion?link=" + family.linkId() + "&id=" + companion;
  }

  private String cancellation() {
    return "/family/visit/cancel?ref=" + Booking.book(client, family, institution.slot(5));
  }

  private String offered() {
    Slot slot = institution.slot(1);
    Family booked = Family.of(institution);
    String reference = Visits.confirmed(booked, slot);
    WaitingList.join(family);
    booked
        .signedIn("fr")
        .open("/family/visit/cancel?ref=" + reference)
        .form("#cancelling")
        .submit();
    return WaitingList.awaitOffer(family, 1);
  }

  private void assertHarmless(Page page, String what) {
    Hostile.assertHarmless(harms, page, what);
  }
}
