package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Newcomer;
import org.ziyara.fixture.Page;

/** From a stranger to a booked and cancelled visit, without a script. */
class FamilyJourneyIT {

  private final Institution institution = Institution.live();

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr"})
  void aNewFamilyRegistersWithTheCodeOfTheOutboxAndIsSignedIn(String language) {
    Client client = Client.reading(language);
    Newcomer newcomer = new Newcomer();
    Page verify = newcomer.register(client);

    Page signedIn = verify.form("#verify").with("code", newcomer.code(client)).submit();
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
}
