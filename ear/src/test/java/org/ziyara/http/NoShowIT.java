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
import org.ziyara.fixture.Visits;

/** Who does not come and does not cancel has to wait, where policy says so. */
class NoShowIT {

  private final Institution institution = Institution.live();

  @Test
  void theGateRecordsThatNobodyCameAndTheFamilyWaits() {
    Family family = Family.of(institution);
    Slot yesterday = institution.slot(Application.today().minusDays(1), LocalTime.of(10, 0), 5);
    Slot later = institution.slot(Application.today().plusDays(9), LocalTime.of(10, 0), 5);
    String reference = Visits.confirmed(family, yesterday);

    Client gate = Client.reading("fr").signIn(institution.officer("GATE"));
    Page sheet = gate.open("/staff/visit?ref=" + reference);
    assertThat(sheet.text()).contains("personne n’a été enregistré");
    Page recorded = sheet.form("#proceed").submit("next");
    assertThat(recorded.text()).contains("Personne n’est venu à cette visite");
    assertThat(state(reference)).isEqualTo("NO_SHOW");

    Client client = family.signedIn("fr");
    assertThat(Booking.times(client, family).all("input[name=slot]")).hasSize(1);
    institution.decide("no.show.limit", 1);
    Page paused = Booking.times(client, family);
    assertThat(paused.text()).contains("Vous pourrez de nouveau réserver le");
    assertThat(paused.all("input[name=slot]")).isEmpty();
    assertThat(later.taken()).isZero();
  }

  private static String state(String reference) {
    return Database.column(String.class, "SELECT state FROM visit WHERE reference = ?", reference)
        .get(0);
  }
}
