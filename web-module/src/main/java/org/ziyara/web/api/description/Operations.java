package org.ziyara.web.api.description;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.Located;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.ScopeFilter;
import org.ziyara.web.api.protocol.Versioned;

/** Describes one operation by its method: what it takes, what it answers, how it refuses. */
final class Operations {

  private final Schemas schemas;

  Operations(Schemas schemas) {
    this.schemas = schemas;
  }

  JsonObjectBuilder describe(Method method) {
    Operation said = method.getAnnotation(Operation.class);
    JsonObjectBuilder operation =
        Json.createObjectBuilder()
            .add("operationId", method.getName() + noun(method))
            .add("tags", Json.createArrayBuilder().add(noun(method)))
            .add("summary", said.summary())
            .add("description", description(method, said.description()))
            .add("parameters", parameters(method));
    body(method)
        .ifPresent(
            type ->
                operation.add(
                    "requestBody",
                    Json.createObjectBuilder().add("required", true).add("content", json(type))));
    return operation.add("responses", responses(method));
  }

  static String httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(http -> http != null)
        .map(HttpMethod::value)
        .findFirst()
        .orElseThrow();
  }

  static boolean isReading(Method method) {
    return httpMethod(method).equals(HttpMethod.GET);
  }

  private static String noun(Method method) {
    return method.getDeclaringClass().getSimpleName().replace("Resource", "");
  }

  private static String description(Method method, String said) {
    Scope scope = ScopeFilter.scope(method).orElseThrow();
    String needed = isReading(method) ? scope + ":READ" : scope.name();
    return (said + " Scope: " + needed + '.').strip();
  }

  private JsonArrayBuilder parameters(Method method) {
    JsonArrayBuilder parameters = Json.createArrayBuilder();
    Stream.of(method.getDeclaringClass().getDeclaredFields())
        .forEach(field -> add(parameters, field.getAnnotations(), field.getGenericType()));
    Stream.of(method.getParameters())
        .forEach(each -> add(parameters, each.getAnnotations(), each.getParameterizedType()));
    if (List.of(method.getParameterTypes()).contains(Paging.class)) {
      parameters.add(parameter("limit", "query", int.class));
      parameters.add(parameter("after", "query", String.class));
    }
    return parameters;
  }

  private void add(JsonArrayBuilder parameters, Annotation[] annotations, Type type) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof PathParam path) {
        parameters.add(parameter(path.value(), "path", type).add("required", true));
      } else if (annotation instanceof QueryParam query) {
        parameters.add(parameter(query.value(), "query", type));
      } else if (annotation instanceof HeaderParam header) {
        parameters.add(parameter(header.value(), "header", type).add("required", true));
      }
    }
  }

  private JsonObjectBuilder parameter(String name, String in, Type type) {
    return Json.createObjectBuilder()
        .add("name", name)
        .add("in", in)
        .add("schema", schemas.of(type));
  }

  /** The parameter that is neither in the address nor in a header. */
  private static Optional<Type> body(Method method) {
    return Stream.of(method.getParameters())
        .filter(parameter -> parameter.getAnnotations().length == 0)
        .map(parameter -> parameter.getParameterizedType())
        .findFirst();
  }

  private JsonObjectBuilder responses(Method method) {
    JsonObjectBuilder responses = Json.createObjectBuilder();
    JsonObjectBuilder done = Json.createObjectBuilder().add("description", "Done");
    if (method.getReturnType() == void.class) {
      responses.add("204", done);
    } else {
      String status = method.isAnnotationPresent(Creates.class) ? "201" : "200";
      done.add("headers", headers(names(method)));
      responses.add(status, done.add("content", json(method.getGenericReturnType())));
    }
    Refusals.of(method)
        .forEach(status -> responses.add(status.toString(), Refusals.reference(status)));
    return responses;
  }

  /** What {@code AnswerFilter} says in headers. */
  private static String[] names(Method method) {
    Class<?> answer = method.getReturnType();
    boolean located =
        method.isAnnotationPresent(Creates.class) && Located.class.isAssignableFrom(answer);
    return Stream.of(
            Versioned.class.isAssignableFrom(answer) ? HttpHeaders.ETAG : null,
            located ? HttpHeaders.LOCATION : null,
            answer == Page.class ? HttpHeaders.LINK : null)
        .filter(name -> name != null)
        .toArray(String[]::new);
  }

  static JsonObjectBuilder headers(String... names) {
    JsonObjectBuilder headers = Json.createObjectBuilder();
    for (String name : names) {
      JsonObjectBuilder text = Json.createObjectBuilder().add("type", "string");
      headers.add(name, Json.createObjectBuilder().add("schema", text));
    }
    return headers;
  }

  private JsonObjectBuilder json(Type type) {
    return Json.createObjectBuilder()
        .add(
            MediaType.APPLICATION_JSON, Json.createObjectBuilder().add("schema", schemas.of(type)));
  }
}
