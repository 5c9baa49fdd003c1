package org.ziyara.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.account.Role;
import org.ziyara.booking.VisitState;
import org.ziyara.gate.Verdict;
import org.ziyara.institution.RolloutState;
import org.ziyara.night.Claimant;
import org.ziyara.night.NightState;
import org.ziyara.night.OutcomeState;
import org.ziyara.policy.PolicyInForce;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.schedule.RollOutFault;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.LinkState;
import org.ziyara.visitor.Relationship;

/** No page shows a key instead of a text, in no language. */
class BundlesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/org/ziyara/web");
  private static final Path PAGES = Path.of("src/main/webapp");

  /** What the gate sees: a hold is not yet a visit. */
  private static final Set<VisitState> GATE_STATES =
      EnumSet.complementOf(EnumSet.of(VisitState.HELD, VisitState.EXPIRED, VisitState.RELEASED));

  /** Keys that pages put together of a prefix and the name of a constant. */
  private static final Map<String, Collection<?>> COMPOSED =
      Map.ofEntries(
          Map.entry("family document.", EnumSet.allOf(DocumentType.class)),
          Map.entry("family relationship.", EnumSet.allOf(Relationship.class)),
          Map.entry("family link.state.", EnumSet.allOf(LinkState.class)),
          Map.entry("family visit.state.", EnumSet.allOf(VisitState.class)),
          Map.entry("staff role.", EnumSet.complementOf(EnumSet.of(Role.FAMILY))),
          Map.entry("staff verdict.", EnumSet.allOf(Verdict.class)),
          Map.entry("staff action.", EnumSet.of(Verdict.CHECK_IN, Verdict.ADMIT, Verdict.COMPLETE)),
          Map.entry("staff state.", GATE_STATES),
          Map.entry("staff figure.", GATE_STATES),
          Map.entry("staff document.", EnumSet.allOf(DocumentType.class)),
          Map.entry("staff relationship.", EnumSet.allOf(Relationship.class)),
          Map.entry("staff policy.", EnumSet.allOf(PolicyName.class)),
          Map.entry("staff category.", EnumSet.allOf(InmateCategory.class)),
          Map.entry("staff level.", EnumSet.allOf(PolicyInForce.Level.class)),
          Map.entry("central rollout.", EnumSet.allOf(RolloutState.class)),
          Map.entry("central night.", EnumSet.allOf(NightState.class)),
          Map.entry("central nights.by.", EnumSet.allOf(Claimant.class)),
          Map.entry("central outcome.", EnumSet.allOf(OutcomeState.class)),
          Map.entry("central cause.", EnumSet.allOf(RollOutFault.Code.class)));

  @ParameterizedTest
  @ValueSource(strings = {"family", "staff", "central"})
  void saysTheSameInBothLanguages(String area) {
    Properties arabic = texts(area, "ar");
    Properties french = texts(area, "fr");
    assertThat(french.stringPropertyNames()).isEqualTo(arabic.stringPropertyNames());
    for (String key : arabic.stringPropertyNames()) {
      assertThat(arguments(french.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(arabic.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"family", "staff", "central"})
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
    Pattern composed = Pattern.compile("\\b(family|staff|central)\\['([a-zA-Z.]+\\.)'\\.concat");
    assertThat(found(composed).map(match -> match.group(1) + ' ' + match.group(2)))
        .isSubsetOf(COMPOSED.keySet());
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
