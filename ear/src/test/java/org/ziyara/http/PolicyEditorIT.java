package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Page;

/** A director and the centre decide policies; the past and the decisions of others stay. */
class PolicyEditorIT {

  private static final String PARTY = "/staff/policy?name=PARTY_MAX";
  private static final LocalDate TODAY = Application.today();
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** National values are everybody's: the tests decide about years in which nobody else lives. */
  private static final LocalDate LATER = TODAY.plusYears(15);

  private final Institution institution = Institution.live();
  private final String username = institution.officer("DIRECTOR");
  private final Client director = Client.reading("fr").signIn(username);

  @AfterEach
  void forgetNational() {
    Database.update(
        "DELETE FROM policy_value WHERE institution_id IS NULL AND valid_from >= ?", LATER);
  }

  @Test
  void aDirectorDecidesAndEverybodySeesWhoAndWhy() {
    Page decided = decide(director.open(PARTY), "6", TODAY.plusDays(1), null);
    assertThat(decided.path()).isEqualTo("/staff/policy");
    assertThat(decided.one("[role=status]").text()).isEqualTo("La décision est enregistrée.");
    assertThat(line(decided, "6").text()).contains("à venir", "établissement", "Essai DIRECTOR");

    Client desk = Client.reading("fr").signIn(institution.officer("DESK"));
    Page today = desk.open("/staff/policies");
    assertThat(today.one("[id='toCome_data']").text())
        .contains("Personnes au plus", "Grands parloirs");
    Page tomorrow = desk.open("/staff/policies?day=" + TODAY.plusDays(1));
    assertThat(tomorrow.one("[id='policies_data']").text()).contains("Grands parloirs");
    assertThat(audited("POLICY_DECIDED")).isEqualTo(1);
  }

  @Test
  void theCentreDecidesForAllInstitutions() {
    Client centre = Client.reading("fr").signIn("central");
    Page decided =
        decide(centre.open("/central/policy?name=HOLD_MINUTES&category=WOMAN"), "25", LATER, null);
    assertThat(line(decided, "25").text()).contains("femmes", "national");
    assertThat(director.open("/staff/policies?day=" + LATER).text()).contains("Grands parloirs");
    Page seen = director.open("/staff/policy?name=HOLD_MINUTES");
    assertThat(line(seen, "25").select("a, button")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, value, 21, Écrivez un nombre entier de 1 à 20.",
    "fr, value, beaucoup, Écrivez un nombre entier de 1 à 20.",
    "fr, value, '', Écrivez un nombre entier de 1 à 20.",
    "ar, value, -1, اكتبوا عددا صحيحا من 1 إلى 20.",
    "fr, reason, ' ', Écrivez le motif : il sera lu avec chaque refus.",
    "ar, reason, '', اكتبوا السبب: سيُقرأ مع كل رفض.",
    "fr, from_input, TODAY, Choisissez un jour du mercredi 25 novembre 2026",
    "ar, from_input, TODAY, اختاروا يوما من الأربعاء 25 نونبر 2026",
    "fr, from_input, '', Choisissez un jour du mercredi 25 novembre 2026",
    "fr, to_input, TODAY, Choisissez un jour du mercredi 25 novembre 2026",
    "fr, to_input, 01/01/9999, Choisissez un jour du mercredi 25 novembre 2026"
  })
  void whatCannotBeDecidedIsExplained(
      String language, String field, String typed, String explanation) {
    Client reader = Client.reading(language).signIn(username);
    String value = typed.equals("TODAY") ? TODAY.format(TYPED) : typed;
    Page answer =
        filled(reader.open(PARTY), "5", TODAY.plusDays(1), null)
            .with(field, value)
            .submit("decide");
    assertThat(answer.errors()).singleElement().asString().startsWith(explanation);
    assertThat(own()).isZero();
  }

  @Test
  void valuesOfOneLevelDoNotOverlapAndTheOneInTheWayIsNamed() {
    decide(director.open(PARTY), "6", TODAY.plusDays(40), TODAY.plusDays(50));
    for (boolean replacing : new boolean[] {true, false}) {
      Form form = filled(director.open(PARTY), "5", TODAY.plusDays(30), null);
      Page answer = (replacing ? form : form.without("replacing")).submit("decide");
      assertThat(answer.errors())
          .singleElement()
          .asString()
          .contains("La valeur 6", "Essai DIRECTOR", "3 janvier 2027", "13 janvier 2027");
    }
    Page around = decide(director.open(PARTY), "5", TODAY.plusDays(30), TODAY.plusDays(39));
    assertThat(around.errors()).isEmpty();
    Page others =
        filled(director.open(PARTY), "5", TODAY.plusDays(40), null)
            .with("category", "WOMAN")
            .submit("decide");
    assertThat(others.errors()).isEmpty();
    assertThat(own()).isEqualTo(3);
  }

  /** What is valid today gives way from that day on, and goes on afterwards. */
  @Test
  void aNewValueTakesThePlaceOfTheOneInForceForItsTime() {
    institution.decide("party.max", 7);
    LocalDate from = TODAY.plusDays(10);
    LocalDate to = TODAY.plusDays(20);
    Page refused =
        filled(director.open(PARTY), "5", from, to).without("replacing").submit("decide");
    assertThat(refused.errors()).singleElement().asString().contains("La valeur 7", "sans fin");

    assertThat(decide(director.open(PARTY), "5", from, to).errors()).isEmpty();
    assertThat(inForce(from.minusDays(1))).isEqualTo("7");
    assertThat(inForce(from)).isEqualTo("5");
    assertThat(inForce(to)).isEqualTo("5");
    assertThat(inForce(to.plusDays(1))).isEqualTo("7");
    assertThat(audited("POLICY_ENDED")).isEqualTo(1);
  }

  @Test
  void whatHasNotBegunCanBeWithdrawnAndWhatIsInForceEnded() {
    institution.decide("party.max", 7);
    Page both = decide(director.open(PARTY), "5", TODAY.plusDays(10), null);
    assertThat(line(both, "7").select("button")).isEmpty();
    Page withdrawn = form(both, "#past").submit("withdraw");
    assertThat(withdrawn.one("[role=status]").text()).isEqualTo("La valeur est retirée.");
    assertThat(own()).isOne();

    Page ending = withdrawn.follow("[id='lines_data'] tr:contains(établissement) a");
    Page yesterday = end(ending, TODAY.minusDays(1));
    assertThat(yesterday.errors())
        .singleElement()
        .asString()
        .startsWith("Choisissez un jour du mardi 24 novembre 2026");
    assertThat(end(ending, TODAY).one("[role=status]").text()).isEqualTo("La fin est enregistrée.");
    assertThat(inForce(TODAY)).isEqualTo("7");
    assertThat(inForce(TODAY.plusDays(1))).isNull();
    assertThat(audited("POLICY_WITHDRAWN")).isOne();
  }

  @Test
  void whoeverActsOnAPageThatIsNoLongerTrueIsTold() {
    Page stale = director.open(PARTY);
    decide(director.open(PARTY), "6", TODAY.plusDays(1), TODAY.plusDays(2));
    Page answer = decide(stale, "5", TODAY.plusDays(30), null);
    assertThat(answer.errors()).singleElement().asString().contains("changée entre-temps");
    assertThat(line(answer, "6").text()).contains("à venir");
    assertThat(own()).isOne();
    assertThat(form(answer, "#change").submit("decide").errors()).isEmpty();
    assertThat(own()).isEqualTo(2);
  }

  @Test
  void whatHasBegunMeanwhileIsNotWithdrawn() {
    Page page = decide(director.open(PARTY), "6", TODAY.plusDays(1), null);
    Database.update(
        "UPDATE policy_value SET valid_from = ? WHERE institution_id = ?", TODAY, institution.id());
    Page answer = form(page, "#past").submit("withdraw");
    assertThat(answer.errors()).singleElement().asString().contains("déjà en vigueur");
    assertThat(own()).isOne();
  }

  @Test
  void aDirectorHasNoHandOnAnotherInstitutionNorOnTheNation() {
    Institution other = Institution.live();
    other.decide("party.max", 9);
    long foreign = valueOf(other);
    long national =
        Database.one(
            Long.class,
            "SELECT id FROM policy_value WHERE institution_id IS NULL AND name = 'hold.minutes'");
    assertThat(director.open(PARTY).text()).doesNotContain("9");
    assertThat(director.open(PARTY + "&end=" + foreign).status()).isEqualTo(404);
    assertThat(director.open("/staff/policy?name=HOLD_MINUTES&end=" + national).status())
        .isEqualTo(404);
    Page decided =
        filled(director.open(PARTY + "&institution=" + other.id()), "5", TODAY.plusDays(1), null)
            .forging("institution", Long.toString(other.id()))
            .forging("institutionId", Long.toString(other.id()))
            .submit("decide");
    assertThat(decided.errors()).isEmpty();
    assertThat(own()).isOne();
    assertThat(valueOf(other)).isEqualTo(foreign);
  }

  @Test
  void theDeskReadsAndDecidesNothing() {
    institution.decide("party.max", 7);
    Client desk = Client.reading("fr").signIn(institution.officer("DESK"));
    Page page = desk.open(PARTY + "&end=" + valueOf(institution));
    assertThat(line(page, "7").text()).contains("valable");
    assertThat(page.all("#change, #ending, [id='lines_data'] button, [id='lines_data'] a"))
        .isEmpty();
    form(page, "#past")
        .forging("decide", "")
        .forging("value", "5")
        .forging("reason", "motif")
        .submit();
    assertThat(own()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "name=party.max",
    "name=",
    "x=1",
    "name=PARTY_MAX&category=cats",
    "name=PARTY_MAX&end=x"
  })
  void whatThereIsNotIsNotFound(String query) {
    assertThat(director.open("/staff/policy?" + query).status()).isEqualTo(404);
  }

  private static Page decide(Page page, String value, LocalDate from, LocalDate to) {
    return filled(page, value, from, to).submit("decide");
  }

  private static Form filled(Page page, String value, LocalDate from, LocalDate to) {
    return form(page, "#change")
        .with("value", value)
        .with("from_input", from.format(TYPED))
        .with("to_input", to == null ? "" : to.format(TYPED))
        .with("reason", "Grands parloirs");
  }

  private static Page end(Page page, LocalDate lastDay) {
    return form(page, "#ending").with("lastDay_input", lastDay.format(TYPED)).submit("end");
  }

  /** The form with the nonce that PrimeFaces' script adds. */
  private static Form form(Page page, String selector) {
    String nonce = page.one("script[nonce]").attr("nonce");
    return page.form(selector).forging("primefaces.nonce", nonce);
  }

  private static Element line(Page page, String value) {
    return page.all("[id='lines_data'] > tr").stream()
        .filter(row -> row.select("b").text().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No value " + value + " on " + page));
  }

  private long own() {
    return Database.count(
        "SELECT COUNT(*) FROM policy_value WHERE institution_id = ?", institution.id());
  }

  private static long valueOf(Institution institution) {
    return Database.one(
        Long.class, "SELECT id FROM policy_value WHERE institution_id = ?", institution.id());
  }

  /** The institution's own value of that day; null when there is none. */
  private String inForce(LocalDate day) {
    List<String> values =
        Database.column(
            String.class,
            """
            SELECT value FROM policy_value
            WHERE institution_id = ? AND ? BETWEEN valid_from AND COALESCE(valid_to, '9999-12-31')
            """,
            institution.id(),
            day);
    assertThat(values).hasSizeLessThanOrEqualTo(1);
    return values.isEmpty() ? null : values.get(0);
  }

  private long audited(String action) {
    return Database.count(
        "SELECT COUNT(*) FROM audit_event WHERE action = ? AND institution_id = ?",
        action,
        institution.id());
  }
}
