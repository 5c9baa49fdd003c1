package org.ziyara.web.api.description;

import static java.util.Comparator.comparing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.web.api.ApiApplication;

/** Describes every operation of the API: what a class does is said once, in the class. */
final class ApiDescription {

  private static final String KEY = "key";

  private static final String ABOUT =
      """
      Programs act by keys, in the name of an account and within scopes. Refusals are \
      application/problem+json in the language of Accept-Language (ar, fr, zgh, en); programs \
      decide on `code`. Changes name the version that was seen: the ETag of what was read, in \
      If-Match. Numbers of 64 bits are texts. Lists are parted: `next` is the address of the next \
      part.""";

  private final Schemas schemas = new Schemas();
  private final Operations operations = new Operations(schemas);

  JsonObject build() {
    JsonObject paths = paths();
    return Json.createObjectBuilder()
        .add("openapi", "3.0.3")
        .add(
            "info",
            Json.createObjectBuilder()
                .add("title", "Ziyara")
                .add("version", "1")
                .add("description", ABOUT))
        .add("servers", Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/")))
        .add("security", security())
        .add("paths", paths)
        .add("components", components())
        .build();
  }

  private JsonObject paths() {
    Map<String, JsonObjectBuilder> byPath = new TreeMap<>();
    for (Method method : methods()) {
      byPath
          .computeIfAbsent(ApiApplication.PATH + path(method), path -> Json.createObjectBuilder())
          .add(Operations.httpMethod(method).toLowerCase(Locale.ROOT), operations.describe(method));
    }
    JsonObjectBuilder paths = Json.createObjectBuilder();
    byPath.forEach(paths::add);
    return paths.build();
  }

  /** The operations of all resources, in the order of their addresses. */
  private static List<Method> methods() {
    return ApiApplication.RESOURCES.stream()
        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Operation.class))
        .sorted(comparing(ApiDescription::path).thenComparing(Operations::httpMethod))
        .toList();
  }

  private static String path(Method method) {
    return String.join(
        "",
        Stream.of(method.getDeclaringClass(), method)
            .map(element -> element.getAnnotation(Path.class))
            .filter(path -> path != null)
            .map(Path::value)
            .toList());
  }

  private JsonObjectBuilder components() {
    JsonObjectBuilder scheme =
        Json.createObjectBuilder()
            .add("type", "http")
            .add("scheme", "bearer")
            .add(
                "description", "A key, made by POST /api/v1/keys; its scopes say how far it goes.");
    JsonObjectBuilder responses = Refusals.responses(schemas);
    return Json.createObjectBuilder()
        .add("securitySchemes", Json.createObjectBuilder().add(KEY, scheme))
        .add("responses", responses)
        .add("schemas", schemas.named());
  }

  private static JsonArrayBuilder security() {
    return Json.createArrayBuilder()
        .add(Json.createObjectBuilder().add(KEY, Json.createArrayBuilder()));
  }
}
