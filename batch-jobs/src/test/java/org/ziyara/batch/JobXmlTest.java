package org.ziyara.batch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.ziyara.night.NightStep;

/** A reference that names no bean becomes a null artefact only when the job runs, at night. */
class JobXmlTest {

  static List<Path> jobs() throws IOException, URISyntaxException {
    Path folder = Path.of(JobXmlTest.class.getResource("/META-INF/batch-jobs").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void everyReferenceNamesAnArtefact(Path job) throws Exception {
    assertThat(references(parse(job))).isNotEmpty().isSubsetOf(artefacts());
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void theFileIsNamedAfterTheJob(Path job) throws Exception {
    assertThat(job).hasFileName(parse(job).getDocumentElement().getAttribute("id") + ".xml");
  }

  @Test
  void theStepsOfTheNightAreThoseThatItsRecordKnows() throws Exception {
    List<Element> steps = stepsOfTheNight();
    List<String> names = Arrays.stream(NightStep.values()).map(JobXmlTest::name).toList();
    assertThat(steps).extracting(step -> step.getAttribute("id")).isEqualTo(names);
    // An absent attribute reads as an empty one: nothing follows the last step.
    assertThat(steps)
        .extracting(step -> step.getAttribute("next"))
        .isEqualTo(Stream.concat(names.stream().skip(1), Stream.of("")).toList());
    assertThat(steps)
        .extracting(step -> step.getElementsByTagName("partition").getLength() == 1)
        .isEqualTo(Arrays.stream(NightStep.values()).map(NightStep::isByInstitution).toList());
  }

  private static String name(NightStep step) {
    return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Element> stepsOfTheNight() throws Exception {
    Document nightly =
        parse(Path.of(JobXmlTest.class.getResource("/META-INF/batch-jobs/nightly.xml").toURI()));
    NodeList steps = nightly.getElementsByTagName("step");
    return IntStream.range(0, steps.getLength()).mapToObj(i -> (Element) steps.item(i)).toList();
  }

  private static Document parse(Path job) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(job.toFile());
  }

  private static List<String> references(Document xml) {
    NodeList elements = xml.getElementsByTagName("*");
    List<String> references = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (element.hasAttribute("ref")) {
        references.add(element.getAttribute("ref"));
      }
    }
    return references;
  }

  private static Set<String> artefacts() throws Exception {
    Path classes =
        Path.of(JobGateway.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .map(JobXmlTest::load)
          .filter(JobXmlTest::isArtefact)
          .map(JobXmlTest::beanName)
          .collect(Collectors.toSet());
    }
  }

  private static boolean isArtefact(Class<?> type) {
    return type.isAnnotationPresent(Named.class)
        && type.isAnnotationPresent(Dependent.class)
        && Modifier.isPublic(type.getModifiers());
  }

  private static String beanName(Class<?> type) {
    String given = type.getAnnotation(Named.class).value();
    String simple = type.getSimpleName();
    return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, JobXmlTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
