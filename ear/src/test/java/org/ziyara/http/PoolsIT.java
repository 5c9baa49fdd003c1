package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;

/** Some places are kept for long journeys and for the desk until two days before the visit. */
class PoolsIT {

  private final Institution institution = Institution.live();

  @Test
  void theLastPlacesAreForThoseWhoComeFromFarAway() {
    Slot slot = slot(6);
    Family near = Family.of(institution);
    Page refused = Booking.times(near.signedIn("fr"), near);
    assertThat(refused.text()).contains("Les 2 dernières places de ce créneau sont gardées");
    assertThat(refused.all("input[name=slot]")).isEmpty();

    Family abroad = Family.of(institution);
    Database.update("UPDATE visitor SET abroad = TRUE WHERE id = ?", abroad.id());
    String reference = Booking.book(abroad.signedIn("fr"), abroad, slot);
    assertThat(pool(reference)).isEqualTo("DISTANCE");
    assertThat(count(slot, "distance_taken")).isOne();
    assertThat(count(slot, "desk_taken")).isZero();
    assertThat(slot.taken()).isEqualTo(9);
  }

  @Test
  void aPlaceGoesBackToThePoolItCameFrom() {
    Slot slot = slot(6);
    Family abroad = Family.of(institution);
    Database.update("UPDATE visitor SET abroad = TRUE WHERE id = ?", abroad.id());
    Client client = abroad.signedIn("fr");
    String reference = Booking.book(client, abroad, slot);
    client.open("/family/visit/cancel?ref=" + reference).form("#cancelling").submit();
    assertThat(count(slot, "distance_taken")).isZero();
    assertThat(slot.taken()).isEqualTo(8);
  }

  /** The clock says 24 November, nine o'clock: at ten on the 26th it is not quite two days away. */
  @Test
  void twoDaysBeforeTheyAreForEverybody() {
    Slot early = institution.slot(Application.today().plusDays(2), LocalTime.of(8, 0), 10);
    keepTwo(early);
    Family near = Family.of(institution);
    assertThat(pool(Booking.book(near.signedIn("fr"), near, early))).isEqualTo("GENERAL");
    assertThat(early.taken()).isEqualTo(9);
  }

  /** Ten places, of which eight are taken and two kept. */
  private Slot slot(int daysAhead) {
    Slot slot = institution.slot(Application.today().plusDays(daysAhead), LocalTime.of(10, 0), 10);
    keepTwo(slot);
    return slot;
  }

  private static void keepTwo(Slot slot) {
    Database.update(
        "UPDATE slot SET desk_places = 1, distance_places = 1, taken = 8 WHERE id = ?", slot.id());
  }

  private static String pool(String reference) {
    return Database.column(String.class, "SELECT pool FROM visit WHERE reference = ?", reference)
        .get(0);
  }

  private static long count(Slot slot, String column) {
    return Database.count("SELECT " + column + " FROM slot WHERE id = ?", slot.id());
  }
}
