package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.People;

/** From a stranger to a booked and cancelled visit, without a script. */
class FamilyJourneyIT {

  private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

  private final Institution institution = Institution.live();

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr"})
  void aNewFamilyRegistersWithTheCodeOfTheOutboxAndIsSignedIn(String language) {
    Client client = Client.reading(language);
    String phone = People.freshPhone();
    Page verify =
        client
            .open("/register")
            .form("#register")
            .with("fullName", "Amina Essai")
            .with("documentType", "CIN")
            .with("documentNumber", People.freshDocument())
            .with("dateOfBirth:day", "12")
            .with("dateOfBirth:month", "3")
            .with("dateOfBirth:year", "1985")
            .with("phone", phone)
            .with("password", Application.PASSWORD)
            .submit();
    assertThat(verify.path()).as("%s", verify).isEqualTo("/verify");

    Page signedIn = verify.form("#verify").with("code", code(client, phone)).submit();
    assertThat(signedIn.path()).as("%s", signedIn).isEqualTo("/family/links");
    assertThat(client.open("/family/visits").status()).isEqualTo(200);
  }

  @Test
  void aVisitIsHeldConfirmedAndCancelledAndItsPlaceIsFreeAgain() {
    Slot slot = institution.slot(3);
    Family family = Family.of(institution);
    Client client = family.signedIn("fr");

    String reference = Booking.book(client, family, slot);
    assertThat(state(reference)).isEqualTo("CONFIRMED");
    assertThat(slot.taken()).isEqualTo(1);

    Page cancelled =
        client.open("/family/visit/cancel?ref=" + reference).form("#cancelling").submit();
    assertThat(cancelled.status()).isEqualTo(200);
    assertThat(state(reference)).isEqualTo("CANCELLED");
    assertThat(slot.taken()).isZero();
  }

  private static String state(String reference) {
    return Database.one(String.class, "SELECT state FROM visit WHERE reference = ?", reference);
  }

  private static String code(Client client, String phone) {
    String message =
        client.open("/demo/outbox").all("main li").stream()
            .filter(item -> item.text().contains(phone))
            .findFirst()
            .orElseThrow()
            .select(".body")
            .text();
    Matcher code = CODE.matcher(message);
    assertThat(code.find()).as(message).isTrue();
    return code.group(1);
  }
}
