package org.ziyara.registry.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ziyara.registry.feed.Sample.FIRST_LINE;
import static org.ziyara.registry.feed.Sample.HEADER;
import static org.ziyara.registry.feed.Sample.INSTITUTIONS;
import static org.ziyara.registry.feed.Sample.bytes;
import static org.ziyara.registry.feed.Sample.file;
import static org.ziyara.registry.feed.Sample.full;
import static org.ziyara.registry.feed.Sample.person;
import static org.ziyara.registry.feed.Sample.sealed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziyara.inmate.InmateDetails;
import org.ziyara.inmate.RegisterEntry;
import org.ziyara.rules.Agenda.Scope;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.SecurityClass;
import org.ziyara.rules.Sex;
import org.ziyara.visitor.Contact;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.Relationship;

/** A file is believed whole or not at all; of one that is, a line is taken or rejected. */
class FeedReaderTest {

  private static final String GOOD = file(FIRST_LINE, person("MA-001", "12"));

  @Test
  void readsEverythingOfAPerson() {
    Feed feed =
        full(
            "MA-002,77/B,MA-001,12,العلوي,كريم,Alaoui,\"Karim, fils\",1990-05-04,M,REMAND,A,D3,,"
                + "2026-12-01,MA-001,CIN AB1234 PARENT;PASSPORT X9876 SPOUSE,MA-001 13 ROOM",
            person("MA-001", "13"));

    assertThat(feed.head()).isEqualTo(new FeedHead(FeedKind.FULL, LocalDate.of(2026, 11, 24)));
    assertThat(feed.rejects()).isEmpty();
    FeedEntry entry = feed.entries().get(0);
    assertThat(entry.line()).isEqualTo(3);
    assertThat(entry.person())
        .isEqualTo(
            new RegisterEntry(
                Sample.key(2, "77/B"),
                Sample.key(1, "12"),
                new InmateDetails(
                    "العلوي",
                    "كريم",
                    "Alaoui",
                    "Karim, fils",
                    LocalDate.of(1990, 5, 4),
                    Sex.M,
                    LegalStatus.REMAND,
                    SecurityClass.A,
                    "D3"),
                null,
                LocalDate.of(2026, 12, 1),
                1L));
    assertThat(entry.contacts())
        .isEqualTo(
            Set.of(
                new Contact(DocumentType.CIN, "AB1234", Relationship.PARENT),
                new Contact(DocumentType.PASSPORT, "X9876", Relationship.SPOUSE)));
    assertThat(entry.keptApart()).isEqualTo(Map.of(Sample.key(1, "13"), Scope.ROOM));
  }

  @Test
  void linesMayEndAsInWindows() {
    String text = FIRST_LINE + "\r\n" + HEADER + "\r\n" + person("MA-001", "12") + "\r\n";
    assertThat(
            FeedReader.read(bytes(sealed(text, 1).replaceAll("\n$", "\r\n")), INSTITUTIONS)
                .entries())
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatCannotBeBelieved(Refusal refusal, byte[] content) {
    assertThatThrownBy(() -> FeedReader.read(content, INSTITUTIONS))
        .isInstanceOfSatisfying(
            FeedRefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  static Stream<Arguments> refused() {
    String row = person("MA-001", "12") + "\n";
    String twoRows = FIRST_LINE + "\n" + HEADER + "\n" + row + row;
    return Stream.of(
        refused(Refusal.EMPTY, ""),
        refused(Refusal.ENCODING, "\uFEFF" + GOOD),
        Arguments.of(Refusal.ENCODING, GOOD.getBytes(Charset.forName("windows-1256"))),
        Arguments.of(Refusal.ENCODING, GOOD.getBytes(StandardCharsets.UTF_16LE)),
        refused(Refusal.NOT_A_FEED, "\n" + GOOD),
        refused(Refusal.NOT_A_FEED, "%PDF-1.7"),
        refused(Refusal.NOT_A_FEED, file("registry-feed,2,FULL,2026-11-24")),
        refused(Refusal.NOT_A_FEED, file("registry-feed,1,SOME,2026-11-24")),
        refused(Refusal.NOT_A_FEED, file("registry-feed,1,FULL,2026-02-30")),
        refused(Refusal.CHECKSUM_MISSING, FIRST_LINE),
        refused(Refusal.CHECKSUM_MISSING, GOOD.substring(0, GOOD.length() / 2)),
        refused(Refusal.CHECKSUM_MISSING, GOOD.substring(0, GOOD.length() - 2)),
        refused(Refusal.CHECKSUM_MISSING, GOOD + row),
        refused(Refusal.CHECKSUM_WRONG, GOOD.replace("Karim", "Karin")),
        refused(Refusal.CHECKSUM_WRONG, GOOD.replace("\n", "\r\n")),
        refused(
            Refusal.HEADER_WRONG,
            sealed(FIRST_LINE + "\n" + HEADER.replace("wing,", "") + "\n" + row, 1)),
        refused(Refusal.HEADER_WRONG, sealed(FIRST_LINE + "\n", 0)),
        refused(Refusal.NOT_CSV, file(FIRST_LINE, "MA-001,\"12\"3,,,,,,,,,,,,,,,,")),
        refused(Refusal.NOT_CSV, file(FIRST_LINE, "MA-001,\"12,,,,,,,,,,,,,,,,")),
        refused(Refusal.ROWS_WRONG, sealed(twoRows, 1)),
        refused(Refusal.ROWS_WRONG, sealed(twoRows, 3)));
  }

  private static Arguments refused(Refusal refusal, String text) {
    return Arguments.of(refusal, bytes(text));
  }

  @Test
  void tellsWhatWasCompared() {
    String text = FIRST_LINE + "\n" + HEADER + "\n" + person("MA-001", "12") + "\n";
    assertThatThrownBy(() -> FeedReader.read(bytes(sealed(text, 2)), INSTITUTIONS))
        .isInstanceOfSatisfying(
            FeedRefusedException.class,
            refused -> {
              assertThat(refused.expected()).isEqualTo("2");
              assertThat(refused.found()).isEqualTo("1");
            });
  }

  /** Of a good line one column is spoilt. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "institution     | MA-009          | INSTITUTION_UNKNOWN",
        "institution     | none            | INSTITUTION_UNKNOWN",
        "registerNumber  | 1 2             | REGISTER_NUMBER_INVALID",
        "registerNumber  | none            | REGISTER_NUMBER_INVALID",
        "earlierNumber   | 11              | INSTITUTION_UNKNOWN",
        "familyNameAr    | none            | TEXT_REQUIRED",
        "givenName       | none            | TEXT_REQUIRED",
        "dateOfBirth     | 4/5/1990        | DATE_INVALID",
        "dateOfBirth     | none            | DATE_INVALID",
        "dateOfBirth     | 1890-01-01      | BIRTH_DATE_INVALID",
        "dateOfBirth     | 2026-11-25      | BIRTH_DATE_INVALID",
        "sex             | X               | VALUE_UNKNOWN",
        "legalStatus     | convicted       | VALUE_UNKNOWN",
        "securityClass   | none            | VALUE_UNKNOWN",
        "wing            | d-3             | WING_INVALID",
        "releasedOn      | soon            | DATE_INVALID",
        "movesOn         | 2026-12-01      | MOVE_INVALID",
        "movesTo         | MA-002          | MOVE_INVALID",
        "contacts        | CIN AB1234      | CONTACTS_INVALID",
        "contacts        | CIN AB1234 PAL  | CONTACTS_INVALID",
        "contacts        | CIN ABCD PARENT | CONTACTS_INVALID",
        "contacts        | CIN A123 PARENT;CIN A123 SPOUSE | CONTACTS_INVALID",
        "keptApart       | MA-001 12 ROOM  | KEPT_APART_INVALID",
        "keptApart       | MA-001 13 HOUSE | KEPT_APART_INVALID",
        "keptApart       | MA-009 13 ROOM  | INSTITUTION_UNKNOWN"
      })
  void rejectsALineThatIsWrong(String column, String value, RejectCode code) {
    String[] fields = person("MA-001", "12").split(",", -1);
    fields[Columns.ALL.indexOf(column)] = value == null ? "" : value;

    Feed feed = full(String.join(",", fields), person("MA-002", "13"));

    String named = code == RejectCode.MOVE_INVALID ? "movesTo" : column;
    assertThat(feed.rejects()).containsExactly(new Reject(3, named, code));
    assertThat(Sample.keys(feed)).containsExactly(Sample.key(2, "13"));
  }

  @Test
  void rejectsALineWithTooFewOrTooManyColumns() {
    Feed feed = full("MA-001,12,,", person("MA-001", "13") + ",", person("MA-001", "14"));
    assertThat(feed.rejects())
        .extracting(Reject::code)
        .containsExactly(RejectCode.COLUMNS_WRONG, RejectCode.COLUMNS_WRONG);
    assertThat(Sample.keys(feed)).containsExactly(Sample.key(1, "14"));
  }

  @Test
  void rejectsAMoveOfSomebodyReleased() {
    String[] fields = person("MA-001", "12").split(",", -1);
    fields[Columns.ALL.indexOf("releasedOn")] = "2026-11-24";
    fields[Columns.ALL.indexOf("movesOn")] = "2026-12-01";
    fields[Columns.ALL.indexOf("movesTo")] = "MA-002";
    assertThat(full(String.join(",", fields)).rejects())
        .containsExactly(new Reject(3, "movesTo", RejectCode.MOVE_INVALID));
  }

  /** Which of two lines is right, nobody knows. */
  @Test
  void rejectsBothLinesOfOnePerson() {
    Feed feed = full(person("MA-001", "12"), person("MA-001", "13"), person("MA-001", "12"));
    assertThat(feed.rejects())
        .containsExactly(
            new Reject(3, "registerNumber", RejectCode.TWICE_IN_FILE),
            new Reject(5, "registerNumber", RejectCode.TWICE_IN_FILE));
  }

  @Test
  void rejectsTwoWhoSayThatTheyWereTheSamePerson() {
    Feed feed =
        full(
            Sample.transferred("MA-001", "12", "MA-002", "1"),
            Sample.transferred("MA-001", "12", "MA-002", "2"));
    assertThat(feed.rejects())
        .extracting(Reject::code)
        .containsExactly(RejectCode.TWICE_IN_FILE, RejectCode.TWICE_IN_FILE);
  }
}
