package org.ziyara.web.api.protocol;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.api.protocol.RecordFields.Field;

/** The fields of one JSON object, read as a record; collects all that is wrong with them. */
final class JsonFields {

  private final JsonObject json;
  private final Map<String, ZiyaraException> problems = new LinkedHashMap<>();

  JsonFields(JsonObject json) {
    this.json = json;
  }

  /**
   * @throws InputRefusedException with every field that is missing, unknown or of another type
   */
  Record read(Class<?> type) {
    List<Field> fields = RecordFields.of(type);
    List<String> known = fields.stream().map(Field::name).toList();
    json.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> problems.put(name, new ZiyaraException("FIELD_UNKNOWN")));
    Object[] values = fields.stream().map(this::value).toArray();
    if (!problems.isEmpty()) {
      throw new InputRefusedException(problems);
    }
    try {
      return RecordFields.make(type, values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(Field field) {
    JsonValue value = json.getOrDefault(field.name(), JsonValue.NULL);
    try {
      if (value != JsonValue.NULL) {
        return field.type() == List.class ? list(field, value) : scalar(field.type(), value);
      }
      if (field.required()) {
        throw new ZiyaraException("FIELD_REQUIRED");
      }
    } catch (ZiyaraException refusal) {
      problems.put(field.name(), refusal);
    }
    return null;
  }

  private List<Object> list(Field field, JsonValue value) {
    Class<?> type = (Class<?>) ((ParameterizedType) field.generic()).getActualTypeArguments()[0];
    if (value instanceof JsonArray array) {
      return IntStream.range(0, array.size())
          .mapToObj(i -> element(field.name() + "." + i + ".", type, array.get(i)))
          .toList();
    }
    throw wrong("array");
  }

  /** What is wrong with the fields of a record in a list is told by its place there. */
  private Object element(String place, Class<?> type, JsonValue value) {
    if (!type.isRecord()) {
      return scalar(type, value);
    }
    if (value instanceof JsonObject object) {
      try {
        return new JsonFields(object).read(type);
      } catch (InputRefusedException refused) {
        refused.problems().forEach((name, why) -> problems.put(place + name, why));
        return null;
      }
    }
    throw wrong("object");
  }

  private static Object scalar(Class<?> type, JsonValue value) {
    if (type == int.class || type == Integer.class) {
      return integer(value);
    }
    if (type == boolean.class || type == Boolean.class) {
      return flag(value);
    }
    if (value instanceof JsonString text) {
      return Scalar.parse(type, text.getString());
    }
    throw wrong(Scalar.expected(type));
  }

  private static int integer(JsonValue value) {
    try {
      if (value instanceof JsonNumber number) {
        return number.bigDecimalValue().intValueExact();
      }
    } catch (ArithmeticException e) {
      // said below
    }
    throw wrong("integer");
  }

  private static boolean flag(JsonValue value) {
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == JsonValue.TRUE;
    }
    throw wrong("boolean");
  }

  private static ZiyaraException wrong(String expected) {
    return new ZiyaraException("FIELD_TYPE", Map.of("expected", expected));
  }
}
