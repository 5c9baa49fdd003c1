package org.ziyara.web.api.protocol;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import org.ziyara.shared.ZiyaraException;

/**
 * Reads records from JSON. Not by JSON-B, which stops at the first fault and does not name its
 * field: here every fault is told, by field, at once.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {

  /** Kept: finding the provider each time would read the class path. */
  private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    return new JsonFields(parsed(body)).read(type);
  }

  private static JsonObject parsed(InputStream body) {
    try (JsonParser parser = JSON.createParser(body)) {
      if (parser.hasNext() && parser.next() == JsonParser.Event.START_OBJECT) {
        JsonObject object = parser.getObject();
        if (!parser.hasNext()) {
          return object;
        }
      }
    } catch (JsonException e) {
      // said below
    }
    throw new ZiyaraException("JSON_MALFORMED");
  }
}
