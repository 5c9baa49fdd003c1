package org.ziyara.shared;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziyara.messaging.MessageKind;

class MessagesTest {

  private static final Locale ARABIC = Locale.forLanguageTag("ar-MA");
  private static final Locale FRENCH = Locale.forLanguageTag("fr-MA");
  private static final Locale TAMAZIGHT = Locale.forLanguageTag("zgh-MA");
  private static final Locale ENGLISH = Locale.forLanguageTag("en-MA");
  private static final Pattern PLURAL_FORM = Pattern.compile("\\b(zero|one|two|few|many) \\{");
  private static final Messages SMS = Messages.of("org.ziyara.messaging.messages");

  @ParameterizedTest
  @MethodSource("translations")
  void everyBundleSaysTheSameInAllLanguages(String baseName, Locale language) {
    ResourceBundle arabic = ResourceBundle.getBundle(baseName, ARABIC);
    ResourceBundle translation = ResourceBundle.getBundle(baseName, language);
    assertThat(translation.getLocale().getLanguage()).isEqualTo(language.getLanguage());
    assertThat(translation.keySet()).isEqualTo(arabic.keySet());
    assertThat(arabic.keySet())
        .allSatisfy(
            key ->
                assertThat(arguments(translation.getString(key)))
                    .as(key)
                    .isEqualTo(arguments(arabic.getString(key))));
  }

  @Test
  void everyKindOfMessageHasAText() {
    assertThat(ResourceBundle.getBundle("org.ziyara.messaging.messages", ARABIC).keySet())
        .isEqualTo(Stream.of(MessageKind.values()).map(Enum::name).collect(toSet()));
  }

  @Test
  void everyKindThatGoesByEmailHasASubject() {
    Set<String> keys = new HashSet<>();
    keys.add("closing");
    Stream.of(MessageKind.values()).map(Enum::name).forEach(keys::add);
    keys.remove(MessageKind.ALREADY_REGISTERED.name()); // to a phone alone
    assertThat(ResourceBundle.getBundle("org.ziyara.messaging.letters", ARABIC).keySet())
        .isEqualTo(keys);
  }

  /** The text of a form that the language does not have is never read. */
  @ParameterizedTest
  @MethodSource("translations")
  void pluralsAreOfTheFormsThatTheLanguageHas(String baseName, Locale language) {
    ResourceBundle texts = ResourceBundle.getBundle(baseName, language);
    assertThat(texts.keySet().stream().map(texts::getString).flatMap(MessagesTest::pluralForms))
        .isSubsetOf(PluralRules.forLocale(language).getKeywords());
  }

  private static Stream<String> pluralForms(String text) {
    return PLURAL_FORM.matcher(text).results().map(form -> form.group(1));
  }

  private static Stream<Arguments> translations() {
    return Stream.of(
            "org.ziyara.messaging.messages",
            "org.ziyara.messaging.letters",
            "org.ziyara.explanation.rules",
            "org.ziyara.registry.rejects")
        .flatMap(
            baseName ->
                Stream.of(ARABIC, FRENCH, TAMAZIGHT, ENGLISH)
                    .map(language -> Arguments.of(baseName, language)));
  }

  @Test
  void writesDatesTimesAndNamesAsTheReaderDoes() {
    Map<String, Object> arguments =
        Map.of(
            "reference",
            "K7M-42Q-9XD",
            "date",
            LocalDate.of(2027, 7, 1),
            "time",
            LocalTime.of(9, 5),
            "institution",
            new Localized("عين السبع", "Aïn Sebaâ"));
    assertThat(SMS.text(ARABIC, "VISIT_CONFIRMED", arguments))
        .contains("الخميس 1 يوليوز 2027", "09:05", "عين السبع", "K7M-42Q-9XD");
    assertThat(SMS.text(FRENCH, "VISIT_CONFIRMED", arguments))
        .contains("jeudi 1er juillet 2027", "09:05", "Aïn Sebaâ", "K7M-42Q-9XD");
    assertThat(SMS.text(TAMAZIGHT, "VISIT_CONFIRMED", arguments))
        .contains("ⴰⴽⵡⴰⵙ 1 ⵢⵓⵍⵢⵓⵣ 2027", "09:05", "Aïn Sebaâ", "K7M-42Q-9XD");
    assertThat(SMS.text(ENGLISH, "VISIT_CONFIRMED", arguments))
        .contains("Thursday 1 July 2027", "09:05", "Aïn Sebaâ", "K7M-42Q-9XD");
  }

  @ParameterizedTest
  @CsvSource({"2026-09-01, 1er septembre 2026", "2026-09-11, 11 septembre 2026"})
  void onlyTheFirstOfAFrenchMonthIsAnOrdinal(LocalDate date, String expected) {
    assertThat(DateText.WITHOUT_WEEKDAY.of(date, FRENCH)).isEqualTo(expected);
  }

  @Test
  void oneInstanceServesAllThreads() {
    Map<String, Object> arguments = Map.of("code", "123456", "minutes", 10);
    String expected = SMS.text(FRENCH, "CODE", arguments);
    assertThat(
            IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(i -> SMS.text(FRENCH, "CODE", arguments))
                .distinct())
        .containsExactly(expected);
  }

  @Test
  void aKeyThatIsMissingIsAMistakeOfOurs() {
    assertThatThrownBy(() -> SMS.text(FRENCH, "NO_SUCH_KEY", Map.of()))
        .isInstanceOf(MissingResourceException.class);
  }

  /** The names of all arguments, also of those within a plural or a choice. */
  private static Set<String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    return parts(pattern)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
        .map(pattern::getSubstring)
        .collect(Collectors.toSet());
  }

  private static Stream<MessagePattern.Part> parts(MessagePattern pattern) {
    return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart);
  }
}
