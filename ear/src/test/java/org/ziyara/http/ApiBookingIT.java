package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Visits;
import org.ziyara.shared.Ids;

/** A desk books by a program, and the registry moves people about. */
class ApiBookingIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Api desk = Api.ofCentre().issue(institution.officer("DESK"), "BOOKING");

  @Test
  void theDeskReadsWhatAFamilyIsNotTold() {
    Slot slot = slot(6, 5);
    Family other = Family.of(institution);
    Visits.confirmed(other, slot);
    keepApart(family.inmate().id(), other.inmate().id());

    String address = "availability/%s?link=%d".formatted(slot.date(), family.linkId());
    Answer explained = desk.get(address).done();
    assertThat(explained.response().body()).contains("NON_ASSOCIATION");
    Answer refused = hold(slot);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.response().body()).contains("NON_ASSOCIATION");
    assertThat(Booking.times(family.signedIn("fr"), family).body())
        .contains("n’est pas disponible")
        .doesNotContain("NON_ASSOCIATION", "écart");
  }

  @Test
  void aDayIsCountedAsItsTimesSay() {
    Slot free = slot(6, 5);
    slot(6, 1).setTaken(1);
    String asked = "?link=" + family.linkId();
    JsonObject day =
        desk.get("availability" + asked).done().json().getJsonArray("days").getJsonObject(0);
    assertThat(day.getString("date")).isEqualTo(free.date().toString());
    assertThat(List.of(day.getInt("slots"), day.getInt("free"))).containsExactly(2, 1);
    assertThat(
            desk
                .get("availability/" + free.date() + asked)
                .done()
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(time -> time.getInt("free") + " " + time.getJsonArray("reasons").size()))
        .containsExactlyInAnyOrder("5 0", "0 1");
    assertThat(desk.get("availability/soon" + asked).status()).isEqualTo(404);
  }

  @Test
  void aVisitIsMovedByTheDesk() {
    Slot monday = slot(6, 1);
    Slot tuesday = slot(7, 1);
    String reference = hold(monday).created().text("reference");
    desk.post("visits/" + reference + "/confirmation", "{}").done();
    String there = "{\"slot\": \"%d\"}".formatted(tuesday.id());
    Answer moved = desk.post("visits/" + reference + "/move", there).done();
    assertThat(moved.response().body()).contains(tuesday.date().toString());
    assertThat(List.of(monday.taken(), tuesday.taken())).containsExactly(0L, 1L);
  }

  @Test
  void aSessionEndsInWhichSomebodyWasRefused() {
    Slot full = slot(6, 1);
    full.setTaken(1);
    assertThat(hold(full).status()).isEqualTo(409);
    full.setTaken(0);
    Api centre = Api.ofCentre();
    long id = Database.count("SELECT template_id FROM slot WHERE id = ?", full.id());
    String template = "institutions/" + institution.code() + "/templates/" + id;
    String today = "{\"lastDay\": \"%s\"}".formatted(Application.today());
    centre.having(centre.get(template)).post(template + "/retirement", today).done();
    assertThat(Booking.times(family.signedIn("fr"), family).all("input[name=slot]")).isEmpty();
  }

  /** The family had heard of the transfer and asked for a link there before it took place. */
  @Test
  void whoArrivesIsFoundByWhoeverAskedThereInAdvance() {
    Institution there = Institution.live();
    String number = "N" + Long.toString(Ids.next(), 36).toUpperCase();
    Database.update(
        """
        INSERT INTO kinship_link (id, visitor_id, institution_id, register_number,
          inmate_family_name, relationship, state, requested_at)
        VALUES (?, ?, ?, ?, 'Alaoui', 'SIBLING', 'REQUESTED', UTC_TIMESTAMP(6))
        """,
        Ids.next(),
        family.id(),
        there.id(),
        number);
    Api centre = Api.ofCentre();
    String inmate =
        "institutions/" + institution.code() + "/inmates/" + family.inmate().registerNumber();
    String arrival = "{\"at\": \"%s\", \"registerNumber\": \"%s\"}".formatted(there.code(), number);
    centre.having(centre.get(inmate)).post(inmate + "/arrival", arrival).done();

    assertThat(
            Database.column(
                Long.class,
                "SELECT institution_id FROM kinship_link WHERE visitor_id = ?",
                family.id()))
        .containsExactly(there.id());
    Slot slot = there.slot(5);
    assertThat(Booking.book(family.signedIn("fr"), family, slot)).isNotBlank();
  }

  /** Whoever could book there would know of the transfer, and no desk here would see the visit. */
  @Test
  void nobodyBooksWhereAnInmateWillBe() {
    Institution there = Institution.live();
    Slot later = there.slot(Application.today().plusDays(8), LocalTime.of(10, 0), 5);
    Slot before = slot(2, 5);
    Database.update(
        "UPDATE inmate SET moves_on = ?, moves_to = ? WHERE id = ?",
        Application.today().plusDays(5),
        there.id(),
        family.inmate().id());

    Answer refused = hold(later);
    assertThat(refused.code()).isEqualTo("BOOKING_REFUSED");
    assertThat(refused.response().body()).contains("INMATE_NOT_HERE");
    Client client = family.signedIn("fr");
    assertThat(Booking.hold(client, family, later).all("[role=alert]")).isNotEmpty();
    String booked = hold(before).created().text("reference");
    desk.post("visits/" + booked + "/confirmation", "{}").done();
    String move = "{\"slot\": \"%d\"}".formatted(later.id());
    assertThat(desk.post("visits/" + booked + "/move", move).status()).isEqualTo(409);
    assertThat(later.taken()).isZero();
  }

  private Answer hold(Slot slot) {
    return desk.with("Idempotency-Key", UUID.randomUUID().toString())
        .post(
            "visits", "{\"link\": \"%d\", \"slot\": \"%d\"}".formatted(family.linkId(), slot.id()));
  }

  private Slot slot(int daysAhead, int capacity) {
    LocalDate day = Application.today().plusDays(daysAhead);
    return institution.slot(day, LocalTime.of(10, 0), capacity);
  }

  private static void keepApart(long one, long other) {
    Database.update(
        """
        INSERT INTO non_association (id, one_id, other_id, scope, reason, decided_by, decided_at)
        VALUES (?, ?, ?, 'ROOM', 'test', 'test', UTC_TIMESTAMP(6))
        """,
        Ids.next(),
        Math.min(one, other),
        Math.max(one, other));
  }
}
