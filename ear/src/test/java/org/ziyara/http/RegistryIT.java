package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.ziyara.fixture.Page;
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
    limit(100);
    String delta = Feeds.generate("delta", "--changes", "80");
    Feeds.readNow();
    assertThat(Feeds.state(delta)).isEqualTo("APPLIED");
    assertThat(Feeds.counts(delta)).matches("\\d\\d 0 0 0");
    noLimit();
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
    limit(100);
    Family family = Family.of(institution);
    String feed =
        Feeds.deliver(
            Feeds.delta(
                Feeds.line(
                    other,
                    "M2",
                    "earlierInstitution=" + institution.code(),
                    "earlierNumber=" + family.inmate().registerNumber())));
    noLimit();
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
    limit(100);
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
    noLimit();
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

  @Test
  void aTruncatedOrSpoiltFileIsRefusedWhole() {
    String good = Feeds.delta(Feeds.line(institution, "N1"), Feeds.line(institution, "N2"));
    String truncated = Feeds.deliver(good.substring(0, good.length() - 80));
    String spoilt = Feeds.deliver(good.replace("Karim", "Karin"));
    String early = Feeds.deliver(good.replace(Application.today().toString(), "2026-11-20"));
    assertThat(Feeds.state(truncated)).isEqualTo("REFUSED CHECKSUM_MISSING");
    assertThat(Feeds.state(spoilt)).isEqualTo("REFUSED CHECKSUM_WRONG");
    assertThat(Feeds.state(early)).isEqualTo("REFUSED CHECKSUM_WRONG");
    assertThat(everything()).isEmpty();
    assertThat(page(truncated).text()).contains("Refusé", "le fichier n’est pas entier");
  }

  /** One bad person among good ones: the reason stands beside the file, and on the page. */
  @Test
  void aLineThatIsWrongIsRejectedAlone() throws IOException {
    String feed =
        Feeds.deliver(
            Feeds.delta(
                Feeds.line(institution, "N1"),
                Feeds.line(institution, "N2", "sex=X"),
                Feeds.line(institution, "N3", "keptApart=" + institution.code() + " N4 ROOM"),
                Feeds.line(institution, "N5")));
    assertThat(Feeds.counts(feed)).isEqualTo("2 0 2 0");
    assertThat(registered()).containsExactly("N1", "N5");
    String rejects = Files.readString(Feeds.done(".rejects.csv").get(0));
    assertThat(rejects)
        .contains("4,sex,VALUE_UNKNOWN,", "5,keptApart,KEPT_APART_UNKNOWN,")
        .doesNotContain("Alaoui", "N2");
    assertThat(page(feed).text()).contains("4 sex", "5 keptApart", "dans aucun registre");
    Page download = Officer.ofTheCentre().form(page(feed), "#live").submit("download");
    assertThat(download.body()).isEqualTo(rejects);
  }

  /** A number that was given to somebody else would lead the family of one to the other. */
  @Test
  void aNumberThatIsSomebodyElsesIsRejected() {
    Inmate inmate = institution.inmate();
    String feed =
        Feeds.deliver(
            Feeds.delta(
                Feeds.line(
                    institution,
                    inmate,
                    "familyName=Berrada",
                    "familyNameAr=برادة",
                    "dateOfBirth=1971-01-01")));
    assertThat(Feeds.counts(feed)).isEqualTo("0 0 1 0");
    assertThat(page(feed).text()).contains("celui d’une autre personne");
  }

  /** What the database refuses for a reason of its own concerns one person. */
  @Test
  void whatNobodyForesawIsRejectedAlone() {
    Database.update(
        """
        CREATE TRIGGER registry_it BEFORE INSERT ON inmate FOR EACH ROW
          SET NEW.family_name = IF(NEW.register_number = 'N7', NULL, NEW.family_name)
        """);
    try {
      List<String> lines =
          Stream.iterate(1, i -> i + 1)
              .limit(20)
              .map(i -> Feeds.line(institution, "N" + i))
              .toList();
      String feed = Feeds.deliver(Feeds.delta(lines));
      assertThat(Feeds.counts(feed)).isEqualTo("19 0 1 0");
      assertThat(registered()).hasSize(19).doesNotContain("N7");
    } finally {
      Database.update("DROP TRIGGER registry_it");
    }
  }

  @Test
  void aDropOfSixInAHundredWaitsForTheCentre() {
    List<Inmate> inmates = Stream.generate(institution::inmate).limit(50).toList();
    String feed = Feeds.deliver(releasing(inmates.subList(0, 3)));
    assertThat(Feeds.state(feed)).isEqualTo("WAITING");
    assertThat(present()).isEqualTo(50);
    Page page = page(feed);
    assertThat(page.one("#drops tr:contains(" + institution.code() + ")").text())
        .contains("Au-delà de la limite", "50", "47");

    Officer.ofTheCentre().form(page, "#live").submit("confirm");
    Feeds.await(feed, "APPLIED");
    assertThat(present()).isEqualTo(47);
    assertThat(Feeds.counts(feed)).isEqualTo("3 0 0 0");
  }

  @Test
  void whatTheCentreRejectsIsNotApplied() {
    List<Inmate> inmates = Stream.generate(institution::inmate).limit(50).toList();
    String content = releasing(inmates.subList(0, 3));
    String feed = Feeds.deliver(content);
    Officer.ofTheCentre().form(page(feed), "#live").submit("reject");
    assertThat(Feeds.state(feed)).isEqualTo("REJECTED");
    Feeds.deliver(content);
    assertThat(Feeds.state(feed)).as("recognized").isEqualTo("REJECTED");
    assertThat(present()).isEqualTo(50);
  }

  @Test
  void fiveInAHundredPass() {
    List<Inmate> inmates = Stream.generate(institution::inmate).limit(60).toList();
    assertThat(Feeds.state(Feeds.deliver(releasing(inmates.subList(0, 3))))).isEqualTo("APPLIED");
    assertThat(present()).isEqualTo(57);
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

  private String releasing(List<Inmate> inmates) {
    List<String> lines = new ArrayList<>();
    for (Inmate inmate : inmates) {
      lines.add(Feeds.line(institution, inmate, "releasedOn=" + Application.today()));
    }
    return Feeds.delta(lines);
  }

  private static Page page(String checksum) {
    return Officer.ofTheCentre().open("/central/registry?of=" + Feeds.id(checksum));
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

  private List<String> registered() {
    return Database.column(
        String.class,
        "SELECT register_number FROM inmate WHERE institution_id = ? ORDER BY register_number",
        institution.id());
  }

  private long present() {
    return Database.count(
        "SELECT COUNT(*) FROM inmate WHERE institution_id = ? AND released_on IS NULL",
        institution.id());
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

  /**
   * How many in a hundred may leave an institution unasked; it is the nation's value that counts.
   */
  private static void limit(int percent) {
    Database.update(
        """
        INSERT INTO policy_value (id, name, value, valid_from, decided_by, reason)
        VALUES (?, 'registry.drop.percent', ?, '2026-01-01', 'RegistryIT', 'test')
        """,
        Ids.next(),
        percent);
    turn();
  }

  private static void noLimit() {
    Database.update("DELETE FROM policy_value WHERE decided_by = 'RegistryIT'");
    turn();
  }

  private static void turn() {
    Database.update(
        """
        INSERT INTO policy_turn (scope, name, version) VALUES (0, 'registry.drop.percent', 1)
        ON DUPLICATE KEY UPDATE version = version + 1
        """);
  }
}
