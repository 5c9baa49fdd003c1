package org.ziyara.web.api.protocol;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.ZiyaraException;

/**
 * Reads the parameters of an address: of those behind the question mark it says which cannot be
 * read; before it there is no such address.
 */
@Provider
public class Parameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    if (!Scalar.isFor(type)) {
      return null;
    }
    for (Annotation annotation : annotations) {
      if (annotation instanceof QueryParam query) {
        return new Named<>(query.value(), type);
      }
      if (annotation instanceof PathParam) {
        return new OfPath<>(type);
      }
    }
    return null;
  }

  private record Named<T>(String name, Class<T> type) implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked") // a primitive's class cannot cast to its wrapper
    public T fromString(String text) {
      try {
        return text == null || text.isEmpty() ? null : (T) Scalar.parse(type, text);
      } catch (ZiyaraException refusal) {
        // As JAX-RS knows it: any other exception would mean that there is no such address.
        throw new BadRequestException(new InputRefusedException(Map.of(name, refusal)));
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }

  private record OfPath<T>(Class<T> type) implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked")
    public T fromString(String text) {
      try {
        return (T) Scalar.parse(type, text);
      } catch (ZiyaraException unreadable) {
        throw new NotFoundException();
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
