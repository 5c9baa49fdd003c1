package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Moves;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.TwoRooms;
import org.ziyara.fixture.Visits;

/** In the morning the centre reads what the night has done to visits and seats. */
class NightPagesIT {

  private static final LocalTime TEN = LocalTime.of(10, 0);

  private final Institution institution = Institution.live();
  private final Client centre = Client.reading("fr").signIn("central");

  @Test
  void theVisitsThatWereMovedAreListedByTheirReferencesAndReadingThemIsRecorded() {
    Slot closed = institution.slot(Application.today().plusDays(6), TEN, 5);
    institution.slot(Application.today().plusDays(7), TEN, 5);
    Family family = Family.of(institution);
    String reference = Visits.confirmed(family, closed);
    Moves.close(institution, closed.date());
    Moves.night();
    long readings = readings();

    Page page = centre.open("/central/night/moves?of=" + Application.today());

    String shown = reference.replaceAll("(...)(...)(...)", "$1-$2-$3");
    assertThat(page.one("#list tr:contains(" + shown + ")").text())
        .contains("lundi 30 novembre", "mardi 1er décembre", "travaux", "Déplacée")
        .doesNotContain("Alaoui", "Amina");
    assertThat(page.one("[id='institutions_data'] tr:contains(" + institution.code() + ")").text())
        .contains("0 %");
    assertThat(readings()).isEqualTo(readings + 1);
    assertThat(row(centre.open("/central/nights")).text()).contains("Vers");
  }

  @Test
  void theSeatsOfAnInstitutionAreShownBeforeAndAfterByWeekdayAndBand() {
    TwoRooms rooms = new TwoRooms(institution);
    institution.decide("seats.moved.percent", 100);
    rooms.refuse(40);
    Moves.night();

    Page seats = centre.open("/central/night/seats?of=" + Application.today());
    assertThat(seats.all("canvas[role=img][aria-label]")).hasSize(2);

    Page demand =
        centre.open(
            "/central/night/demand?of=%s&code=%s"
                .formatted(Application.today(), institution.code()));
    assertThat(demand.one("[id='lines_data'] tr").text()).contains("mardi · Matin", "60 Vers 60");
    assertThat(demand.all("canvas[role=img][aria-label]")).hasSize(1);
    assertThat(demand.text()).contains("Places déplacées");
  }

  private static org.jsoup.nodes.Element row(Page nights) {
    return nights.one("[id='list_data'] tr:contains(mardi 24 novembre)");
  }

  private static long readings() {
    return Database.count(
        "SELECT COUNT(*) FROM audit_event WHERE action = 'RELOCATED_VISITS_READ'");
  }
}
