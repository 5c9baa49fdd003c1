package org.ziyara.web.api.description;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Problem;

/** How operations refuse: by the status, each with an example of its code. */
final class Refusals {

  private record Kind(String description, String code) {}

  private static final Map<Integer, Kind> KINDS = kinds();

  private Refusals() {}

  private static Map<Integer, Kind> kinds() {
    Map<Integer, Kind> kinds = new LinkedHashMap<>();
    kinds.put(
        400, new Kind("The request cannot be taken; errors names each field", "INPUT_REFUSED"));
    kinds.put(401, new Kind("No key, or none that is valid", "KEY_REQUIRED"));
    kinds.put(403, new Kind("Beyond the key's scopes or its account's role", "SCOPE_MISSING"));
    kinds.put(404, new Kind("Does not exist, or belongs to others", "NOT_FOUND"));
    kinds.put(
        409, new Kind("Not possible as things stand; violations names rules", "BOOKING_REFUSED"));
    kinds.put(412, new Kind("Somebody was quicker", "VERSION_STALE"));
    kinds.put(428, new Kind("If-Match is missing", "VERSION_REQUIRED"));
    kinds.put(429, new Kind("Too many calls; Retry-After says how long to wait", "TOO_MANY_CALLS"));
    kinds.put(503, new Kind("Unavailable for a moment; see Retry-After", "OUTAGE"));
    return kinds;
  }

  /** The statuses by which an operation may refuse. */
  static Set<Integer> of(Method method) {
    Set<Integer> statuses = new TreeSet<>(Set.of(400, 401, 403, 404, 429, 503));
    if (!Operations.isReading(method)) {
      statuses.add(409);
    }
    if (Set.of(method.getParameterTypes()).contains(IfMatch.class)) {
      statuses.addAll(Set.of(412, 428));
    }
    return statuses;
  }

  static JsonObjectBuilder reference(int status) {
    return Json.createObjectBuilder().add("$ref", "#/components/responses/" + status);
  }

  static JsonObjectBuilder responses(Schemas schemas) {
    JsonObjectBuilder responses = Json.createObjectBuilder();
    KINDS.forEach(
        (status, kind) -> responses.add(status.toString(), response(status, kind, schemas)));
    return responses;
  }

  private static JsonObjectBuilder response(int status, Kind kind, Schemas schemas) {
    JsonObjectBuilder content =
        Json.createObjectBuilder()
            .add("schema", schemas.of(Problem.class))
            .add("example", example(status, kind));
    JsonObjectBuilder response =
        Json.createObjectBuilder()
            .add("description", kind.description())
            .add("content", Json.createObjectBuilder().add(Problem.MEDIA_TYPE, content));
    if (status == 429 || status == 503) {
      response.add("headers", Operations.headers("Retry-After"));
    }
    return response;
  }

  private static JsonObjectBuilder example(int status, Kind kind) {
    return Json.createObjectBuilder()
        .add("type", "urn:ziyara:problem:" + kind.code())
        .add("title", kind.description())
        .add("status", status)
        .add("code", kind.code());
  }
}
