package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Feeds;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Machine;

/** The server dies in the middle of a feed; the next one goes on with it, asked by nobody. */
class RegistryKillIT {

  private static final int PEOPLE = 20_000;

  private final Institution institution = Institution.live();
  private final String content =
      Feeds.delta(IntStream.range(0, PEOPLE).mapToObj(i -> line(i)).toList());

  private String line(int i) {
    return Feeds.line(
        institution,
        "K" + i,
        "contacts=CIN KK%06d PARENT".formatted(i),
        i % 100 == 0
            ? "keptApart=" + institution.code() + " K" + (PEOPLE - 1 - i) + " ROOM"
            : "sex=M");
  }

  @BeforeEach
  void nothingFromEarlier() {
    Feeds.forget();
  }

  @AfterEach
  void theMachineAndThePeopleAreAsBefore() {
    Machine.start();
    Feeds.forget();
    forgetThePeople();
  }

  @Test
  void whatIsRegisteredIsThatOfAnUndisturbedFeed() {
    String feed = Feeds.deliver(content);
    List<String> undisturbed = everything();
    assertThat(undisturbed).hasSize(PEOPLE);
    Feeds.forget();
    forgetThePeople();

    Feeds.drop(content);
    Feeds.read();
    await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> Feeds.reached(feed) > 0);
    Machine.killServer();
    int reached = Feeds.reached(feed);
    assertThat(reached).isBetween(1, PEOPLE - 1);
    assertThat(everything()).hasSize(reached);

    Machine.start();
    Feeds.await(feed, "APPLIED");
    assertThat(everything()).isEqualTo(undisturbed);
    assertThat(Feeds.counts(feed)).isEqualTo(PEOPLE + " 0 0 0");
  }

  /** By natural keys: each person with contact, pairs and entries in the audit trail. */
  private List<String> everything() {
    return Database.column(
        String.class,
        """
        SELECT CONCAT_WS(' ', m.register_number, m.version, c.document_number,
          (SELECT COUNT(*) FROM non_association n WHERE n.one_id = m.id)
            + (SELECT COUNT(*) FROM non_association n WHERE n.other_id = m.id),
          (SELECT COUNT(*) FROM audit_event a
           WHERE a.subject_type = 'INMATE' AND a.subject_id = m.id))
        FROM inmate m LEFT JOIN registry_contact c ON c.inmate_id = m.id
        WHERE m.institution_id = ? ORDER BY m.register_number
        """,
        institution.id());
  }

  private void forgetThePeople() {
    String these = " IN (SELECT id FROM inmate WHERE institution_id = ?)";
    Database.update("DELETE FROM non_association WHERE one_id" + these, institution.id());
    Database.update("DELETE FROM registry_contact WHERE inmate_id" + these, institution.id());
    Database.update("DELETE FROM inmate WHERE institution_id = ?", institution.id());
  }
}
