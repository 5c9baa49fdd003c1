package org.ziyara.web.common;

import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.LATIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.account.Role;
import org.ziyara.apikey.Scope;
import org.ziyara.booking.OfferView;
import org.ziyara.booking.VisitState;
import org.ziyara.gate.Verdict;
import org.ziyara.institution.RolloutState;
import org.ziyara.messaging.Channel;
import org.ziyara.messaging.Channels;
import org.ziyara.messaging.MessageKind;
import org.ziyara.night.Claimant;
import org.ziyara.night.NightState;
import org.ziyara.night.NightStep;
import org.ziyara.night.OutcomeState;
import org.ziyara.order.PermitKind;
import org.ziyara.policy.PolicyInForce;
import org.ziyara.policy.PolicyLine;
import org.ziyara.rebalance.Band;
import org.ziyara.registry.FeedState;
import org.ziyara.registry.feed.FeedKind;
import org.ziyara.registry.feed.Refusal;
import org.ziyara.relocation.MovedVisit;
import org.ziyara.relocation.RelocationState;
import org.ziyara.rules.Agenda;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.RestrictionFacts;
import org.ziyara.rules.ViolationCode;
import org.ziyara.schedule.RollOutFault;
import org.ziyara.trial.Population;
import org.ziyara.trial.TrialCount;
import org.ziyara.trial.TrialState;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.LinkState;
import org.ziyara.visitor.Relationship;
import org.ziyara.web.central.KeysPage;
import org.ziyara.web.central.TeamsPage;
import org.ziyara.web.desk.DeskWaitingPage;
import org.ziyara.web.staff.InmatePage;
import org.ziyara.web.staff.OfficersPage;
import org.ziyara.web.staff.VisitPage;

/** No page shows a key instead of a text, in no language. */
class BundlesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/org/ziyara/web");
  private static final Path PAGES = Path.of("src/main/webapp");

  private static final Pattern PLURAL_FORM = Pattern.compile("\\b(zero|one|two|few|many) \\{");

  /** What the gate sees: a hold is not yet a visit. */
  private static final Set<VisitState> GATE_STATES =
      EnumSet.complementOf(EnumSet.of(VisitState.HELD, VisitState.EXPIRED, VisitState.RELEASED));

  private static final List<String> GROUPS =
      Stream.of(Population.values())
          .flatMap(each -> Stream.of(each + ".refused", each + ".accepted"))
          .toList();

  private static final List<String> RULES =
      Stream.concat(
              Stream.of(ViolationCode.values()).map(ViolationCode::name),
              Stream.of(TrialCount.ALL, TrialCount.REFUSED))
          .toList();

  /** Keys that pages put together of a prefix and the name of a constant. */
  private static final Map<String, Collection<?>> COMPOSED =
      Map.ofEntries(
          Map.entry("family document.", EnumSet.allOf(DocumentType.class)),
          Map.entry("family relationship.", EnumSet.allOf(Relationship.class)),
          Map.entry("family link.state.", EnumSet.allOf(LinkState.class)),
          Map.entry("family offer.", EnumSet.allOf(OfferView.Answer.class)),
          Map.entry("family moved.", EnumSet.allOf(MovedVisit.Answer.class)),
          Map.entry("family visit.state.", EnumSet.allOf(VisitState.class)),
          Map.entry("staff role.", EnumSet.complementOf(EnumSet.of(Role.FAMILY))),
          Map.entry("staff verdict.", EnumSet.allOf(Verdict.class)),
          Map.entry(
              "staff action.",
              EnumSet.of(Verdict.CHECK_IN, Verdict.ADMIT, Verdict.COMPLETE, Verdict.MISSED)),
          Map.entry("staff state.", GATE_STATES),
          Map.entry("staff figure.", GATE_STATES),
          Map.entry("staff document.", EnumSet.allOf(DocumentType.class)),
          Map.entry("staff relationship.", EnumSet.allOf(Relationship.class)),
          Map.entry("staff policy.", EnumSet.allOf(PolicyName.class)),
          Map.entry("staff category.", EnumSet.allOf(InmateCategory.class)),
          Map.entry("staff trial.state.", EnumSet.allOf(TrialState.class)),
          Map.entry("staff population.", EnumSet.allOf(Population.class)),
          Map.entry("staff group.", GROUPS),
          Map.entry("staff rule.", RULES),
          Map.entry("staff phase.", EnumSet.allOf(PolicyLine.Phase.class)),
          Map.entry("staff permit.kind.", EnumSet.allOf(PermitKind.class)),
          Map.entry("staff effect.", EnumSet.allOf(RestrictionFacts.Effect.class)),
          Map.entry("staff apart.scope.", EnumSet.allOf(Agenda.Scope.class)),
          Map.entry("staff done.", InmatePage.OUTCOMES),
          Map.entry("staff band.", EnumSet.allOf(Band.class)),
          Map.entry("staff officers.done.", OfficersPage.OUTCOMES),
          Map.entry("central teams.done.", TeamsPage.OUTCOMES),
          Map.entry("desk done.", VisitPage.OUTCOMES),
          Map.entry("desk waiting.done.", DeskWaitingPage.OUTCOMES),
          Map.entry("staff relocation.state.", EnumSet.allOf(RelocationState.class)),
          Map.entry("staff level.", EnumSet.allOf(PolicyInForce.Level.class)),
          Map.entry("central rollout.", EnumSet.allOf(RolloutState.class)),
          Map.entry("central night.", EnumSet.allOf(NightState.class)),
          Map.entry("central step.", EnumSet.allOf(NightStep.class)),
          Map.entry("central work.", EnumSet.allOf(NightStep.class)),
          Map.entry("central nights.by.", EnumSet.allOf(Claimant.class)),
          Map.entry("central outcome.", EnumSet.allOf(OutcomeState.class)),
          Map.entry("central message.", EnumSet.allOf(MessageKind.class)),
          Map.entry("central channel.", EnumSet.allOf(Channel.class)),
          Map.entry("central messages.without.", EnumSet.allOf(Channel.class)),
          Map.entry("family channels.", EnumSet.allOf(Channels.class)),
          Map.entry("central scope.", EnumSet.allOf(Scope.class)),
          Map.entry("central keys.state.", EnumSet.allOf(KeysPage.State.class)),
          Map.entry("central registry.kind.", EnumSet.allOf(FeedKind.class)),
          Map.entry("central registry.state.", EnumSet.allOf(FeedState.class)),
          Map.entry("central refusal.", EnumSet.allOf(Refusal.class)),
          Map.entry("central cause.", EnumSet.allOf(RollOutFault.Code.class)));

  @ParameterizedTest
  @MethodSource("translations")
  void saysTheSameInAllLanguages(String area, String language) {
    Properties arabic = texts(area, "ar");
    Properties translation = texts(area, language);
    assertThat(translation.stringPropertyNames()).isEqualTo(arabic.stringPropertyNames());
    for (String key : arabic.stringPropertyNames()) {
      assertThat(arguments(translation.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(arabic.getProperty(key)));
    }
  }

  /** The text of a form that the language does not have is never read. */
  @ParameterizedTest
  @MethodSource("translations")
  void pluralsAreOfTheFormsThatTheLanguageHas(String area, String language) {
    assertThat(
            texts(area, language).values().stream()
                .flatMap(text -> PLURAL_FORM.matcher((String) text).results())
                .map(form -> form.group(1)))
        .isSubsetOf(PluralRules.forLocale(Locale.forLanguageTag(language)).getKeywords());
  }

  private static Stream<Arguments> translations() {
    return Stream.of("family", "staff", "desk", "central", "api", "common/validation")
        .flatMap(area -> new Language().getCodes().stream().map(code -> Arguments.of(area, code)));
  }

  /** A forgotten mark of one script within another shows as an unknown word, or as an empty box. */
  @ParameterizedTest
  @CsvSource({"ar, ARABIC", "fr, LATIN", "zgh, TIFINAGH", "en, LATIN"})
  void isWrittenInItsOwnScript(String language, Character.UnicodeScript script) {
    for (String area : List.of("family", "staff", "desk", "central", "api", "common/validation")) {
      Properties texts = texts(area, language);
      for (String key : texts.stringPropertyNames()) {
        assertThat(scripts(texts.getProperty(key))).as(key).isSubsetOf(script, LATIN, COMMON);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"family", "staff", "desk", "central", "api"})
  void hasEveryTextThatAPageNames(String area) {
    Pattern named = Pattern.compile("\\b" + area + "\\['([^']+)'\\]");
    assertThat(texts(area, "ar").stringPropertyNames())
        .containsAll(found(named).map(match -> match.group(1)).toList());
  }

  @Test
  void hasATextForEveryConstantThatIsShown() {
    COMPOSED.forEach(
        (prefix, constants) -> {
          String area = prefix.substring(0, prefix.indexOf(' '));
          String start = prefix.substring(prefix.indexOf(' ') + 1);
          assertThat(texts(area, "ar").stringPropertyNames())
              .containsAll(constants.stream().map(constant -> start + constant).toList());
        });
  }

  @Test
  void knowsWhichKeysAreComposed() {
    Pattern composed =
        Pattern.compile("\\b(family|staff|desk|central)\\['([a-zA-Z.]+\\.)'\\.concat");
    assertThat(found(composed).map(match -> match.group(1) + ' ' + match.group(2)))
        .isSubsetOf(COMPOSED.keySet());
  }

  private static Set<Character.UnicodeScript> scripts(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .collect(Collectors.toSet());
  }

  private static Set<String> arguments(String pattern) {
    return new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
  }

  private static Properties texts(String area, String language) {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(BUNDLES.resolve(area + '_' + language + ".properties"))) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Stream<MatchResult> found(Pattern pattern) {
    return pages().flatMap(page -> pattern.matcher(read(page)).results());
  }

  private static Stream<Path> pages() {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
