package org.ziyara.explanation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ziyara.rules.Violation;
import org.ziyara.rules.ViolationCode;

/**
 * Violations as they are kept: days and times as objects, so that they stay what they are. Equal
 * violations are written alike.
 */
public final class ViolationsJson {

  private static final String DAY = "day";
  private static final String TIME = "time";

  private ViolationsJson() {}

  public static String write(Collection<Violation> violations) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Violation violation : violations) {
      JsonObjectBuilder arguments = Json.createObjectBuilder();
      new TreeMap<>(violation.arguments())
          .forEach((name, value) -> arguments.add(name, written(value)));
      array.add(
          Json.createObjectBuilder()
              .add("code", violation.code().name())
              .add("arguments", arguments));
    }
    return array.build().toString();
  }

  public static List<Violation> read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(ViolationsJson::violation)
          .toList();
    }
  }

  private static Violation violation(JsonObject json) {
    Map<String, Object> arguments = new HashMap<>();
    json.getJsonObject("arguments").forEach((name, value) -> arguments.put(name, value(value)));
    return new Violation(ViolationCode.valueOf(json.getString("code")), arguments);
  }

  private static JsonValue written(Object value) {
    if (value instanceof LocalDate day) {
      return Json.createObjectBuilder().add(DAY, day.toString()).build();
    }
    if (value instanceof LocalTime time) {
      return Json.createObjectBuilder().add(TIME, time.toString()).build();
    }
    return value instanceof Number number
        ? Json.createValue(number.longValue())
        : Json.createValue(value.toString());
  }

  private static Object value(JsonValue json) {
    if (json instanceof JsonObject dated) {
      return dated.containsKey(DAY)
          ? LocalDate.parse(dated.getString(DAY))
          : LocalTime.parse(dated.getString(TIME));
    }
    return json instanceof JsonNumber number
        ? (Object) number.longValue()
        : ((JsonString) json).getString();
  }
}
