package org.ziyara.web.api.protocol;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;

/** Writes records as JSON, field by field; what is absent is left out. See {@link Scalar}. */
@Provider
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RecordWriter implements MessageBodyWriter<Record> {

  /** Kept: finding the provider each time would read the class path. */
  private static final JsonGeneratorFactory JSON = Json.createGeneratorFactory(Map.of());

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public void writeTo(
      Record value,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body) {
    // Not closed: it would close the response, whose owner is the container.
    JsonGenerator json = JSON.createGenerator(body);
    write(json, value);
    json.flush();
  }

  private static void write(JsonGenerator json, Object value) {
    if (value instanceof Record fields) {
      json.writeStartObject();
      RecordFields.of(fields.getClass())
          .forEach(field -> write(json, field.name(), field.value(fields)));
      json.writeEnd();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((name, element) -> write(json, name.toString(), element));
      json.writeEnd();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      list.forEach(element -> write(json, element));
      json.writeEnd();
    } else if (value instanceof Integer number) {
      json.write(number);
    } else if (value instanceof Boolean flag) {
      json.write(flag);
    } else {
      json.write(value.toString());
    }
  }

  private static void write(JsonGenerator json, String name, Object value) {
    if (value != null) {
      json.writeKey(name);
      write(json, value);
    }
  }
}
