package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Trials;
import org.ziyara.fixture.Visits;
import org.ziyara.shared.Ids;

/**
 * What is said of many visits at once is what is said of each alone: a trial foretells which holds
 * can be confirmed once its value is in force. Families, parties, inmates and orders are random.
 */
class AssessorIT {

  private static final int FAMILIES = 24;
  private static final LocalDate TODAY = Application.today();

  private record Hold(Family family, String reference) {}

  private final Institution institution = Institution.live();
  private final Client director = Client.reading("fr").signIn(institution.officer("DIRECTOR"));

  @ParameterizedTest
  @CsvSource({
    "PARTY_MAX, CLASS_C, 2",
    "ENTITLEMENT_VISITS, CONVICTED, 0",
    "PERMIT_REQUIRED, REMAND, 0",
    "WINDOW_HORIZON_DAYS, '', 5",
    "WINDOW_OPENS_HOURS, MAN, 200"
  })
  void aTrialForetellsWhatBecomesOfEachVisit(String name, String category, int value) {
    long seed = new Random().nextLong();
    List<Hold> holds = holds(new Random(seed));
    long trial = Trials.run(director, "/staff/policy?name=" + name, category, value);
    institution.decide(
        name.toLowerCase(Locale.ROOT).replace('_', '.'),
        category.isEmpty() ? null : category,
        value);

    Set<String> refused = new HashSet<>();
    for (Hold hold : holds) {
      Page check = hold.family().signedIn("fr").open("/family/book/check?ref=" + hold.reference());
      if (!Booking.confirm(check).path().equals("/family/visit")) {
        refused.add(hold.reference());
      }
    }
    assertThat(Trials.after(trial, "BOOKED", "ALL")).isEqualTo(FAMILIES);
    assertThat(Trials.after(trial, "BOOKED", "REFUSED"))
        .as("seed %s", seed)
        .isEqualTo(refused.size());
    assertThat(refused).as("seed %s", seed).containsAll(changing(trial, false));
    assertThat(changing(trial, true)).as("seed %s", seed).noneMatch(refused::contains);
  }

  private static List<String> changing(long trial, boolean accepted) {
    return Database.column(
        String.class,
        """
        SELECT reference FROM policy_trial_case
        WHERE trial_id = ? AND population = 'BOOKED' AND accepted = ?
        """,
        trial,
        accepted);
  }

  private List<Hold> holds(Random random) {
    List<Inmate> inmates =
        IntStream.range(0, FAMILIES * 2 / 3).mapToObj(i -> inmate(random)).toList();
    List<Hold> holds =
        IntStream.range(0, FAMILIES)
            .mapToObj(i -> hold(inmates.get(i % inmates.size()), i, random))
            .toList();
    keepApart(inmates.get(0), inmates.get(1));
    close(TODAY.plusDays(5));
    return holds;
  }

  private Inmate inmate(Random random) {
    Inmate inmate = institution.inmate(random.nextBoolean() ? "REMAND" : "CONVICTED");
    Database.update(
        "UPDATE inmate SET security_class = ?, date_of_birth = ?, released_on = ? WHERE id = ?",
        random.nextInt(4) == 0 ? "A" : "C",
        TODAY.minusYears(16 + random.nextInt(8)),
        random.nextInt(8) == 0 ? TODAY.plusDays(7) : null,
        inmate.id());
    if (random.nextInt(8) == 0) {
      restrict(inmate.id(), null);
    }
    return inmate;
  }

  /** Nobody has two of these; relatives of one inmate come on different days, often in one week. */
  private Hold hold(Inmate inmate, int which, Random random) {
    Family family = Family.linkedTo(institution, inmate);
    if (random.nextBoolean()) {
      Database.update("DELETE FROM visit_permit WHERE visitor_id = ?", family.id());
    }
    if (random.nextInt(8) == 0) {
      restrict(null, family.id());
    }
    LocalDate day = TODAY.plusDays(2 + which / 3);
    Slot slot = institution.slot(day, LocalTime.of(9, 0).plusMinutes(which), 5);
    String reference = Visits.confirmed(family, slot);
    Database.update(
        """
        UPDATE visit SET state = 'HELD', confirmed_at = NULL, held_at = ?,
          hold_expires_at = '2099-01-01', entitlement_from = ?, entitlement_number = ?
        WHERE reference = ?
        """,
        TODAY.atTime(8, 0),
        day.with(DayOfWeek.MONDAY),
        which + 1,
        reference);
    for (int i = random.nextInt(4); i > 0; i--) {
      long companion = family.companion("Sara", TODAY.minusYears(8 + random.nextInt(20)));
      Database.update(
          "INSERT INTO visit_companion SELECT id, ? FROM visit WHERE reference = ?",
          companion,
          reference);
    }
    return new Hold(family, reference);
  }

  private void restrict(Long inmateId, Long visitorId) {
    Database.update(
        """
        INSERT INTO restriction (id, institution_id, inmate_id, visitor_id, effect, first_day,
          last_day, reason, decided_by, decided_at)
        VALUES (?, ?, ?, ?, 'NO_VISITS', ?, ?, 'test', 'test', UTC_TIMESTAMP(6))
        """,
        Ids.next(),
        institution.id(),
        inmateId,
        visitorId,
        TODAY,
        TODAY.plusDays(6));
  }

  private static void keepApart(Inmate one, Inmate other) {
    Database.update(
        """
        INSERT INTO non_association (id, one_id, other_id, scope, reason, decided_by, decided_at)
        VALUES (?, ?, ?, 'INSTITUTION', 'test', 'test', UTC_TIMESTAMP(6))
        """,
        Ids.next(),
        Math.min(one.id(), other.id()),
        Math.max(one.id(), other.id()));
  }

  private void close(LocalDate day) {
    Database.update(
        """
        INSERT INTO closure (id, institution_id, first_day, last_day, reason_ar, reason_fr,
          decided_by, decided_at)
        VALUES (?, ?, ?, ?, 'test', 'test', 'test', UTC_TIMESTAMP(6))
        """,
        Ids.next(),
        institution.id(),
        day,
        day);
  }
}
