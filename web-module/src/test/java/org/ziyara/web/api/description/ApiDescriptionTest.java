package org.ziyara.web.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ziyara.web.api.ApiApplication;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Problem;

/** The description says what the classes do, all of it and nothing else. */
class ApiDescriptionTest {

  private static final Map<Class<? extends Annotation>, String> VERBS =
      Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");
  private static final Pattern REFERENCE = Pattern.compile("\"#/components/(\\w+)/(\\w+)\"");

  private final JsonObject description = new ApiDescription().build();
  private final JsonObject schemas =
      description.getJsonObject("components").getJsonObject("schemas");

  @Test
  void whatIsDescribedIsWhatThereIs() {
    assertThat(described()).containsExactlyInAnyOrderElementsOf(operations());
  }

  private List<String> described() {
    return description.getJsonObject("paths").entrySet().stream()
        .flatMap(
            path ->
                path.getValue().asJsonObject().keySet().stream()
                    .map(verb -> verb + ' ' + path.getKey()))
        .toList();
  }

  private static List<String> operations() {
    return methods().map(method -> verb(method) + " /api/v1" + address(method)).toList();
  }

  @Test
  void everyFieldOfARecordIsOneOfItsSchema() {
    Map<String, Class<?>> records = records();
    assertThat(records).hasSizeGreaterThan(40);
    records.forEach(
        (name, type) -> {
          JsonObject schema = schemas.getJsonObject(name);
          assertThat(schema).as(name).isNotNull();
          assertThat(schema.getJsonObject("properties").keySet())
              .as(name)
              .containsExactlyElementsOf(names(type, false));
          assertThat(required(schema)).as(name).containsExactlyElementsOf(names(type, true));
        });
  }

  @Test
  void allThatIsReferredToIsThere() {
    JsonObject components = description.getJsonObject("components");
    assertThat(REFERENCE.matcher(description.toString()).results())
        .isNotEmpty()
        .allSatisfy(
            (MatchResult reference) ->
                assertThat(components.getJsonObject(reference.group(1)))
                    .containsKey(reference.group(2)));
  }

  @Test
  void everyOperationSaysHowItRefuses() {
    JsonObject responses = description.getJsonObject("components").getJsonObject("responses");
    assertThat(responses.values())
        .allSatisfy(
            response ->
                assertThat(response.asJsonObject().getJsonObject("content"))
                    .containsOnlyKeys("application/problem+json"));
    JsonObject path = description.getJsonObject("paths").getJsonObject("/api/v1/closures/{id}");
    assertThat(path.getJsonObject("put").getJsonObject("responses").keySet())
        .contains("200", "400", "401", "403", "404", "409", "412", "428", "429", "503");
    assertThat(path.getJsonObject("delete").getJsonObject("responses").keySet()).contains("204");
    assertThat(path.getJsonObject("put").getString("description")).contains("SCHEDULE");
  }

  private static Stream<Method> methods() {
    return ApiApplication.RESOURCES.stream()
        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
        .filter(method -> verb(method) != null);
  }

  private static String verb(Method method) {
    return VERBS.entrySet().stream()
        .filter(verb -> method.isAnnotationPresent(verb.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static String address(Method method) {
    Path below = method.getAnnotation(Path.class);
    String root = method.getDeclaringClass().getAnnotation(Path.class).value();
    return below == null ? root : root + below.value();
  }

  /** All that is read, answered or refused with, by the name of its schema. */
  private static Map<String, Class<?>> records() {
    Map<String, Class<?>> records = new HashMap<>();
    methods()
        .flatMap(
            method ->
                Stream.concat(
                    Stream.of(method.getGenericReturnType()),
                    Stream.of(method.getGenericParameterTypes())))
        .forEach(type -> collect(type, records));
    collect(Problem.class, records);
    return records;
  }

  private static void collect(Type type, Map<String, Class<?>> records) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(each -> collect(each, records));
      if (generic.getRawType() == Page.class) {
        Class<?> item = (Class<?>) generic.getActualTypeArguments()[0];
        records.put(item.getSimpleName() + "Page", Page.class);
      }
    } else if (type instanceof Class<?> plain && isBody(plain)) {
      records.put(plain.getSimpleName(), plain);
      Stream.of(plain.getRecordComponents())
          .forEach(field -> collect(field.getGenericType(), records));
    }
  }

  /** Records of the protocol are headers, but for problems. */
  private static boolean isBody(Class<?> type) {
    return type.isRecord() && (type.getEnclosingClass() != null || !isHeader(type));
  }

  private static boolean isHeader(Class<?> type) {
    return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("valueOf"));
  }

  private static List<String> names(Class<?> type, boolean requiredAlone) {
    return Stream.of(type.getRecordComponents())
        .filter(field -> !requiredAlone || !field.isAnnotationPresent(MayBeAbsent.class))
        .map(RecordComponent::getName)
        .toList();
  }

  private static List<String> required(JsonObject schema) {
    JsonArray required = schema.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    return required.getValuesAs(JsonString::getString);
  }
}
