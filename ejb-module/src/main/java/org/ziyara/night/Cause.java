package org.ziyara.night;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why an institution failed: a code and the values that were compared, for a text in the reader's
 * language.
 *
 * @param arguments texts and numbers, by name
 */
public record Cause(String code, Map<String, Object> arguments) {

  /** The code of what nobody foresaw; its argument {@code error} is for the operators. */
  public static final String UNEXPECTED = "UNEXPECTED";

  private static final int MAX_ERROR_LENGTH = 150;

  public Cause {
    arguments = Map.copyOf(arguments);
  }

  /** What went wrong at the root of an exception that nobody foresaw. */
  public static Cause unexpected(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String error = root.toString();
    return new Cause(
        UNEXPECTED,
        Map.of("error", error.substring(0, Math.min(error.length(), MAX_ERROR_LENGTH))));
  }

  static Cause of(String code, String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      Map<String, Object> arguments = new LinkedHashMap<>();
      reader.readObject().forEach((name, value) -> arguments.put(name, plain(value)));
      return new Cause(code, arguments);
    }
  }

  /** In order of their names: the same cause is the same text, whichever server writes it. */
  String argumentsAsJson() {
    JsonObject json = Json.createObjectBuilder(new TreeMap<>(arguments)).build();
    return json.toString();
  }

  private static Object plain(JsonValue value) {
    return value instanceof JsonNumber number
        ? (Object) number.longValue()
        : ((JsonString) value).getString();
  }
}
