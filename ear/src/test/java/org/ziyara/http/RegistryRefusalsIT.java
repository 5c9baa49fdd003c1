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
import org.ziyara.fixture.Feeds;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Page;

/** What is wrong with a file or a line is said, and nothing is half taken; the centre is asked. */
class RegistryRefusalsIT {

  private final Institution institution = Institution.live();

  @BeforeEach
  @AfterEach
  void nothingFromEarlier() {
    Feeds.forget();
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
    assertThat(registered()).isEmpty();
    assertThat(Feeds.page(truncated).text()).contains("Refusé", "le fichier n’est pas entier");
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
    assertThat(Feeds.page(feed).text()).contains("4 sex", "5 keptApart", "dans aucun registre");
    Page download = Officer.ofTheCentre().form(Feeds.page(feed), "#live").submit("download");
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
    assertThat(Feeds.page(feed).text()).contains("celui d’une autre personne");
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
    Page page = Feeds.page(feed);
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
    Officer.ofTheCentre().form(Feeds.page(feed), "#live").submit("reject");
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

  private String releasing(List<Inmate> inmates) {
    List<String> lines = new ArrayList<>();
    for (Inmate inmate : inmates) {
      lines.add(Feeds.line(institution, inmate, "releasedOn=" + Application.today()));
    }
    return Feeds.delta(lines);
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
}
