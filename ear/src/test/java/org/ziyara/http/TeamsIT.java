package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Nights;
import org.ziyara.fixture.TwoRooms;
import org.ziyara.shared.Ids;

/** The night sends mobile teams to where they shorten waiting most, and tells few anything else. */
class TeamsIT {

  private final String region = "T" + Long.toString(Ids.next() & 0x7fffffff, 36).toUpperCase();
  private final Institution crowded = Institution.live();
  private final Institution calm = Institution.live();
  private final long team = Ids.next();

  @BeforeEach
  void aRegionWithTwoInstitutionsAndATeam() {
    Database.update(
        "INSERT INTO regional_directorate (code, name_ar, name_fr) VALUES (?, 'جهة', 'Région')",
        region);
    for (Institution each : List.of(crowded, calm)) {
      Database.update("UPDATE institution SET region_code = ? WHERE id = ?", region, each.id());
    }
    Database.update(
        """
        INSERT INTO mobile_team (id, region_code, code, name_ar, name_fr, officers, weekdays)
        VALUES (?, ?, 'E1', 'الفريق', 'Équipe', 2, '1234567')
        """,
        team,
        region);
  }

  @AfterEach
  void leaveOtherTestsAlone() {
    Database.update(
        "DELETE FROM officer_duty WHERE institution_id IN (?, ?)", crowded.id(), calm.id());
  }

  @Test
  void theTeamGoesWhereTheMostFamiliesFindNoPlaceAndBringsSeats() {
    TwoRooms few = new TwoRooms(crowded);
    few.officers(2);
    few.refuse(40);
    crowded.decide("seats.moved.percent", 100);
    TwoRooms enough = new TwoRooms(calm);
    enough.officers(4);
    Nights.forgetTonight();
    Nights.run();
    assertThat(hosts()).hasSize(3).containsOnly(crowded.id());
    assertThat(few.capacities().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(3 * (2 + 2) * 4);
  }

  @Test
  void fewDaysAreChangedInANightAndNobodyWaitsLongerForAnother() {
    TwoRooms first = new TwoRooms(crowded);
    first.officers(5);
    TwoRooms second = new TwoRooms(calm);
    second.officers(2);
    second.refuse(60);
    for (int week = 0; week < 3; week++) {
      Database.update(
          "INSERT INTO team_assignment (team_id, duty_date, institution_id) VALUES (?, ?, ?)",
          team,
          first.first().plusWeeks(week),
          crowded.id());
    }
    Database.update(
        """
        INSERT INTO policy_value (id, name, value, valid_from, decided_by, reason)
        VALUES (?, 'team.changes', '2', '2026-01-01', 'test', 'test')
        """,
        Ids.next());
    bumpPolicy();
    try {
      Nights.forgetTonight();
      Nights.run();
      assertThat(hosts()).hasSize(3).contains(crowded.id(), calm.id());
      assertThat(
              Database.count(
                  "SELECT changes FROM night_teams WHERE region_code = ? AND business_date = ?",
                  region,
                  Application.today()))
          .isEqualTo(2);
    } finally {
      Database.update("DELETE FROM policy_value WHERE name = 'team.changes'");
      bumpPolicy();
    }
  }

  private static void bumpPolicy() {
    Database.update(
        """
        INSERT INTO policy_turn (scope, name, version) VALUES (0, 'team.changes', 1)
        ON DUPLICATE KEY UPDATE version = version + 1
        """);
  }

  /** Where the team is sent, day after day. */
  private List<Long> hosts() {
    return Database.column(
        Long.class,
        "SELECT institution_id FROM team_assignment WHERE team_id = ? ORDER BY duty_date",
        team);
  }
}
