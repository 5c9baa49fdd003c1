package org.ziyara.web.api.protocol;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.stream.Stream;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.ZiyaraException;

/** Reads the parameters behind the question mark, and says which of them cannot be read. */
@Provider
public class Parameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    return Stream.of(annotations)
        .filter(QueryParam.class::isInstance)
        .map(annotation -> ((QueryParam) annotation).value())
        .findFirst()
        .filter(name -> Scalar.isFor(type))
        .map(name -> new Named<>(name, type))
        .orElse(null);
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
}
