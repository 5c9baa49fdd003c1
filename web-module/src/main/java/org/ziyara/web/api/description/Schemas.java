package org.ziyara.web.api.description;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ziyara.web.api.protocol.IdempotencyKey;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.MayBeAbsent;

/** Schemas of what is read and written, from the records that are. */
final class Schemas {

  private static final JsonObject NUMBER_OF_64_BITS =
      text().add("pattern", "^-?[0-9]+$").add("example", "701234567890123456").build();

  private static final Map<Type, JsonObject> SCALARS =
      Map.ofEntries(
          Map.entry(String.class, text().build()),
          Map.entry(int.class, integer()),
          Map.entry(Integer.class, integer()),
          Map.entry(boolean.class, type("boolean").build()),
          Map.entry(Boolean.class, type("boolean").build()),
          Map.entry(long.class, NUMBER_OF_64_BITS),
          Map.entry(Long.class, NUMBER_OF_64_BITS),
          Map.entry(IfMatch.class, text().add("example", "\"3\"").build()),
          Map.entry(IdempotencyKey.class, text("uuid", "0b0f6f0c-8a4e-4c53-9c1b-3f0d6a4d2f11")),
          Map.entry(LocalDate.class, text("date", "2026-12-01")),
          Map.entry(LocalTime.class, text("time", "10:00")),
          Map.entry(LocalDateTime.class, text("local-date-time", "2026-12-01T10:00")),
          Map.entry(Instant.class, text("date-time", "2026-12-01T09:00:00Z")),
          Map.entry(Object.class, JsonObject.EMPTY_JSON_OBJECT));

  private final Map<String, JsonObject> named = new TreeMap<>();
  private final Map<String, Class<?>> described = new HashMap<>();

  /** The schemas to which others refer, by name. */
  JsonObjectBuilder named() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    named.forEach(all::add);
    return all;
  }

  JsonObject of(Type type) {
    return of(type, Map.of());
  }

  private JsonObject of(Type type, Map<Type, Type> arguments) {
    if (type instanceof TypeVariable<?>) {
      return of(arguments.get(type), arguments);
    }
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic, arguments);
    }
    Class<?> plain = (Class<?>) type;
    JsonObject scalar = SCALARS.get(plain);
    if (scalar != null) {
      return scalar;
    }
    if (plain.isEnum()) {
      JsonArrayBuilder constants = Json.createArrayBuilder();
      Stream.of(plain.getEnumConstants()).forEach(each -> constants.add(each.toString()));
      return text().add("enum", constants).build();
    }
    if (plain.isRecord()) {
      return named(plain.getSimpleName(), plain, Map.of());
    }
    throw new IllegalArgumentException("Nothing says how this is written: " + type);
  }

  private JsonObject ofGeneric(ParameterizedType generic, Map<Type, Type> outer) {
    Class<?> raw = (Class<?>) generic.getRawType();
    Type first = generic.getActualTypeArguments()[0];
    if (raw == List.class) {
      return type("array").add("items", of(first, outer)).build();
    }
    if (raw == Map.class) {
      Type value = generic.getActualTypeArguments()[1];
      return type("object").add("additionalProperties", of(value, outer)).build();
    }
    String name = ((Class<?>) first).getSimpleName() + raw.getSimpleName();
    return named(name, raw, Map.of(raw.getTypeParameters()[0], first));
  }

  private JsonObject named(String name, Class<?> type, Map<Type, Type> arguments) {
    Class<?> before = described.putIfAbsent(name, type);
    if (before == null) {
      named.put(name, fields(type, arguments));
    } else if (before != type) {
      throw new IllegalStateException(before + " and " + type + " have one name");
    }
    return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + name).build();
  }

  private JsonObject fields(Class<?> type, Map<Type, Type> arguments) {
    JsonObjectBuilder properties = Json.createObjectBuilder();
    JsonArrayBuilder required = Json.createArrayBuilder();
    for (RecordComponent field : type.getRecordComponents()) {
      properties.add(field.getName(), of(field.getGenericType(), arguments));
      if (!field.isAnnotationPresent(MayBeAbsent.class)) {
        required.add(field.getName());
      }
    }
    JsonObjectBuilder schema = type("object").add("properties", properties);
    List<?> names = required.build();
    // OpenAPI knows no empty list of required fields.
    return names.isEmpty()
        ? schema.build()
        : schema.add("required", Json.createArrayBuilder(names)).build();
  }

  private static JsonObjectBuilder type(String name) {
    return Json.createObjectBuilder().add("type", name);
  }

  private static JsonObject integer() {
    return type("integer").add("format", "int32").build();
  }

  private static JsonObjectBuilder text() {
    return type("string");
  }

  private static JsonObject text(String format, String example) {
    return text().add("format", format).add("example", example).build();
  }
}
