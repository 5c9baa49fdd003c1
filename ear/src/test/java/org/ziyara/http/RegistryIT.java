package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Feeds;
import org.ziyara.fixture.Flags;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Nights;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.People;
import org.ziyara.fixture.Visits;
import org.ziyara.shared.Ids;

/** What the registry writes is taken over: whole files, whole persons, once. */
class RegistryIT {

  private final Institution institution = Institution.live();
  private final Institution other = Institution.live();

  @BeforeEach
  @AfterEach
  void nothingFromEarlier() {
    Feeds.forget();
  }

  @Test
  void everybodyAsTheyAreChangesNothing() {
    String full = Feeds.generate("full");
    Feeds.readNow();
    assertThat(Feeds.state(full)).isEqualTo("APPLIED");
    assertThat(Feeds.counts(full)).matches("0 \\d{4,} 0 0");
  }

  /** Admissions, transfers, releases and changes of real people, and once more. */
  @Test
  void theSampleOfADayIsAppliedOnce() {
    Feeds.mayLeave(100);
    String delta = Feeds.generate("delta", "--changes", "80");
    Feeds.readNow();
    assertThat(Feeds.state(delta)).isEqualTo("APPLIED");
    assertThat(Feeds.counts(delta)).matches("\\d\\d 0 0 0");
  }

  @Test
  void whoeverComesIsRegisteredAndFoundByWhoeverAskedBefore() {
    String document = People.freshDocument();
    Family asked = Family.of(other);
    long kin = request(asked, "N1", document);
    long stranger = request(Family.of(other), "N1", People.freshDocument());
    String feed =
        Feeds.deliver(
            Feeds.delta(Feeds.line(institution, "N1", "contacts=CIN " + document + " SIBLING")));
    assertThat(Feeds.counts(feed)).isEqualTo("1 0 0 0");
    assertThat(person("N1")).isEqualTo("CONVICTED C  ");
    assertThat(link(kin)).isEqualTo("APPROVED registry");
    assertThat(link(stranger)).isEqualTo("REQUESTED");
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM outbox WHERE recipient = ? AND kind = 'LINK_APPROVED'",
                asked.phone()))
        .isOne();
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM kinship_link WHERE id = ? AND inmate_id > 0", stranger))
        .as("the desk sees whom the stranger means")
        .isOne();
  }

  @Test
  void whoeverMovesTakesTheirLinksAlong() {
    Feeds.mayLeave(100);
    Family family = Family.of(institution);
    String feed =
        Feeds.deliver(
            Feeds.delta(
                Feeds.line(
                    other,
                    "M2",
                    "earlierInstitution=" + institution.code(),
                    "earlierNumber=" + family.inmate().registerNumber())));
    assertThat(Feeds.counts(feed)).isEqualTo("1 0 0 0");
    assertThat(
            Database.count(
                """
                SELECT COUNT(*) FROM inmate m JOIN kinship_link k ON k.inmate_id = m.id
                WHERE m.id = ? AND m.institution_id = ? AND m.register_number = 'M2'
                  AND k.institution_id = m.institution_id AND k.register_number = 'M2'
                """,
                family.inmate().id(),
                other.id()))
        .isOne();
    assertThat(actions(family.inmate())).containsExactly("INMATE_TRANSFERRED");
  }

  /** What was booked rightly and fits no more is flagged, by what is ordered as by what is fed. */
  @Test
  void theVisitsOfWhomeverItConcernsAreJudgedAgain() {
    Feeds.mayLeave(100);
    List<Family> families = Stream.generate(() -> Family.of(institution)).limit(4).toList();
    List<String> visits =
        families.stream().map(one -> Visits.confirmed(one, institution.slot(5))).toList();
    String feed =
        Feeds.deliver(
            Feeds.delta(
                Feeds.line(
                    institution, families.get(0).inmate(), "releasedOn=" + Application.today()),
                Feeds.line(institution, families.get(1).inmate(), "legalStatus=REMAND"),
                Feeds.line(
                    institution,
                    families.get(2).inmate(),
                    "movesOn=" + Application.today().plusDays(1),
                    "movesTo=" + other.code()),
                Feeds.line(institution, families.get(3).inmate(), "securityClass=B", "wing=D3")));
    assertThat(Feeds.counts(feed)).isEqualTo("4 0 0 0");
    Flags.await(visits.get(0), "INMATE_RELEASED");
    Flags.await(visits.get(1), "PERMIT_REQUIRED");
    Flags.await(visits.get(2), "INMATE_NOT_HERE");
    Flags.await(visits.get(3), "");
    assertThat(person(families.get(3).inmate().registerNumber())).isEqualTo("CONVICTED B D3 ");
    assertThat(actions(families.get(0).inmate())).containsExactly("INMATE_RELEASED");
    assertThat(actions(families.get(2).inmate())).containsExactly("TRANSFER_ORDERED");
  }

  @Test
  void twoAreKeptApartUntilTheRegistrySaysNoMore() {
    Inmate one = institution.inmate();
    String with = "keptApart=" + institution.code() + " N9 ROOM";
    String first =
        Feeds.deliver(
            Feeds.delta(Feeds.line(institution, one, with), Feeds.line(institution, "N9")));
    assertThat(Feeds.counts(first)).isEqualTo("2 0 0 0");
    assertThat(apart(one)).containsExactly("ROOM registry");
    Feeds.deliver(Feeds.delta(Feeds.line(institution, one, with.replace("ROOM", "INSTITUTION"))));
    assertThat(apart(one)).containsExactly("INSTITUTION registry");
    Feeds.deliver(Feeds.delta(Feeds.line(institution, one)));
    assertThat(apart(one)).isEmpty();
  }

  @Test
  void whomADirectorKeepsApartStayApart() {
    Inmate one = institution.inmate();
    Inmate two = institution.inmate();
    Officer.of(institution, "DIRECTOR").keepApart(one, two, "ROOM");
    String feed =
        Feeds.deliver(Feeds.delta(Feeds.line(institution, one), Feeds.line(institution, two)));
    assertThat(Feeds.counts(feed)).isEqualTo("0 2 0 0");
    assertThat(apart(one)).containsExactly("ROOM Essai DIRECTOR");
  }

  /** It names people: whoever wrote it has had the time to take it away. */
  @Test
  void whatWasDealtWithGoesAfterAWhile() throws IOException {
    Feeds.deliver(Feeds.delta(Feeds.line(institution, "N1")));
    Feeds.deliver(Feeds.delta(Feeds.line(institution, "N2")));
    Path old = Feeds.done(".csv").get(0);
    Instant longAgo = Application.today().minusDays(32).atStartOfDay().toInstant(ZoneOffset.UTC);
    Files.setLastModifiedTime(old, FileTime.from(longAgo));
    Feeds.deliver(Feeds.delta(Feeds.line(institution, "N3")));
    Awaitility.await().until(() -> !Files.exists(old));
    assertThat(Feeds.done(".csv")).hasSize(2);
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    String content =
        Feeds.delta(
            Feeds.line(institution, "N1", "contacts=CIN AB1234 PARENT"),
            Feeds.line(institution, "N2", "keptApart=" + institution.code() + " N1 ROOM"));
    String feed = Feeds.deliver(content);
    List<String> before = everything();
    Feeds.deliver(content);
    assertThat(Feeds.counts(feed)).as("recognized").isEqualTo("2 0 0 0");
    Feeds.forget();
    Feeds.deliver(content);
    assertThat(Feeds.counts(feed)).as("applied again").isEqualTo("0 2 0 0");
    assertThat(everything()).isEqualTo(before);
  }

  /** As a server leaves it that was killed after the first of three: the checkpoint says so. */
  @Test
  void whatWasInterruptedGoesOnBehindItsCheckpoint() {
    String content =
        Feeds.delta(
            Feeds.line(institution, "N1", "contacts=CIN AB1234 PARENT"),
            Feeds.line(institution, "N2"),
            Feeds.line(institution, "N3"));
    String feed = Feeds.deliver(content);
    List<String> undisturbed = everything();
    Database.update(
        "DELETE FROM inmate WHERE institution_id = ? AND register_number <> 'N1'",
        institution.id());
    Database.update(
        "UPDATE registry_feed SET state = 'APPLYING', reached = 1, changed = 1, ended_at = NULL");
    Feeds.deliver(content);
    assertThat(everything()).isEqualTo(undisturbed);
    assertThat(Feeds.counts(feed)).isEqualTo("3 0 0 0");
  }

  /** The night reads what is there, counts it once, and goes on whatever becomes of it. */
  @Test
  void isTheFirstStepOfTheNight() {
    Nights.forgetTonight();
    String good = Feeds.drop(Feeds.delta(Feeds.line(institution, "N1"), Feeds.line(other, "N2")));
    String bad = Feeds.drop(Feeds.delta(Feeds.line(other, "N3")).replace("Karim", "Karin"));
    Nights.run();
    assertThat(Feeds.state(good)).isEqualTo("APPLIED");
    assertThat(Feeds.state(bad)).isEqualTo("REFUSED CHECKSUM_WRONG");
    assertThat(Nights.outcome(institution)).isEqualTo("DONE");
    assertThat(
            Database.one(
                String.class,
                """
                SELECT CONCAT_WS(' ', s.state, s.work) FROM night_run_step s
                JOIN night_run n ON n.id = s.night_run_id
                WHERE n.business_date = ? AND s.step = 'REGISTRY_SYNC'
                """,
                Application.today()))
        .isEqualTo("DONE 2");
  }

  /** A request for a link to somebody whom nobody knows yet. */
  private long request(Family family, String number, String document) {
    long link = Ids.next();
    Database.update("UPDATE visitor SET document_number = ? WHERE id = ?", document, family.id());
    Database.update(
        """
        INSERT INTO kinship_link (id, visitor_id, institution_id, register_number,
          inmate_family_name, relationship, state, requested_at)
        VALUES (?, ?, ?, ?, 'ALAOUI', 'SIBLING', 'REQUESTED', UTC_TIMESTAMP(6))
        """,
        link,
        family.id(),
        institution.id(),
        number);
    return link;
  }

  private static String link(long id) {
    return Database.one(
        String.class,
        "SELECT CONCAT_WS(' ', state, decided_by) FROM kinship_link WHERE id = ?",
        id);
  }

  private String person(String number) {
    return Database.one(
        String.class,
        """
        SELECT CONCAT(legal_status, ' ', security_class, ' ', COALESCE(wing, ''), ' ',
          COALESCE(released_on, ''))
        FROM inmate WHERE institution_id = ? AND register_number = ?
        """,
        institution.id(),
        number);
  }

  private static List<String> actions(Inmate inmate) {
    return Database.column(
        String.class,
        "SELECT action FROM audit_event WHERE subject_type = 'INMATE' AND subject_id = ? ORDER BY id",
        inmate.id());
  }

  private static List<String> apart(Inmate inmate) {
    return Database.column(
        String.class,
        """
        SELECT CONCAT(scope, ' ', decided_by) FROM non_association
        WHERE one_id = ? OR other_id = ?
        """,
        inmate.id(),
        inmate.id());
  }

  /** All that is registered in the institution, by natural keys, with the audit of it. */
  private List<String> everything() {
    return Database.column(
        String.class,
        """
        SELECT CONCAT_WS(' ', m.register_number, m.version, m.family_name, c.document_number,
          (SELECT COUNT(*) FROM non_association n WHERE n.one_id = m.id OR n.other_id = m.id),
          (SELECT COUNT(*) FROM audit_event a WHERE a.subject_id = m.id))
        FROM inmate m LEFT JOIN registry_contact c ON c.inmate_id = m.id
        WHERE m.institution_id = ? ORDER BY m.register_number, c.document_number
        """,
        institution.id());
  }
}
