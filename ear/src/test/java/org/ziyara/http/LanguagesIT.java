package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Newcomer;
import org.ziyara.fixture.Page;

/** Each of the four languages is spoken throughout: pages, dates, names, scripts and messages. */
class LanguagesIT {

  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh", "en");

  private final Institution institution = Institution.live();

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void everyPageLeadsToItselfInTheOtherLanguages(String language) {
    Client client = Client.reading(language);
    for (String other : LANGUAGES) {
      Page page = client.open("/info?q=nowhere&lang=" + language);
      if (!other.equals(language)) {
        Page same = page.follow(".languages a[lang=" + other + "]");
        assertThat(same.path()).isEqualTo("/info");
        assertThat(same.parameter("q")).isEqualTo("nowhere");
        assertThat(same.one("html").attr("lang")).isEqualTo(other);
        assertThat(client.open("/").one("html").attr("lang")).isEqualTo(other);
      }
    }
    assertThat(client.open("/?lang=" + language).all(".languages a")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"ar, ar", "fr, fr", "zgh, zgh", "en, en", "en, zgh", "zgh, ar"})
  void messagesAreWrittenInTheLanguageThatWasChosen(String page, String messages) {
    Newcomer newcomer = new Newcomer();
    newcomer.form(Client.reading(page)).with("messageLanguage", messages).submit();
    assertThat(lastMessage("language", newcomer.phone())).isEqualTo(messages);
    assertThat(lastMessage("body", newcomer.phone())).contains(word(messages, "code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void aFormOffersThePagesOwnLanguageForMessages(String language) {
    assertThat(new Newcomer().form(Client.reading(language)).value("messageLanguage"))
        .isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"zgh, zgh-MA", "en, en-GB"})
  void aTicketAndItsMessageAreInTheFamilysLanguage(String language, Locale written) {
    Slot slot = institution.slot(3);
    Family family = Family.of(institution);
    Client client = family.signedIn(language);
    client.open("/family/visits?lang=" + language);
    String reference = Booking.book(client, family, slot);

    Page ticket = client.open("/family/visit?ref=" + reference);
    String day = DateTimeFormatter.ofPattern("EEEE d MMMM", written).format(slot.date());
    assertThat(ticket.text()).contains(day + " " + slot.date().getYear(), latinName());
    assertThat(lastMessage("body", family.phone())).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "zgh", "en"})
  void whereThereIsNoOtherNameTheLatinOneIsRead(String language) {
    Page page = Client.reading(language).open("/info/institution?code=" + institution.code());
    assertThat(page.one("h1").text()).isEqualTo(latinName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void theConsolesScriptsSpeakTheLanguageToo(String language) {
    Client gate = Client.reading(language).signIn(institution.officer("GATE"));
    Page page = gate.open("/staff");
    String script = page.one("script[src*=locale-" + language + "]").absUrl("src");
    assertThat(gate.open(URI.create(script)).status()).isEqualTo(200);
  }

  private String latinName() {
    return Database.one(
        String.class, "SELECT name_fr FROM institution WHERE id = ?", institution.id());
  }

  private static String lastMessage(String column, String phone) {
    return Database.one(
        String.class,
        "SELECT " + column + " FROM outbox WHERE recipient = ? ORDER BY id DESC LIMIT 1",
        phone);
  }

  private static String word(String language, String english) {
    return switch (language) {
      case "ar" -> "رمز";
      case "zgh" -> "ⵜⴰⵏⴳⴰⵍⵜ";
      default -> english;
    };
  }
}
