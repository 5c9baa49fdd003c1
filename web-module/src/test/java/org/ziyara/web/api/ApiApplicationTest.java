package org.ziyara.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.ziyara.web.api.protocol.ScopeFilter;

/** What holds of every operation of the API. */
class ApiApplicationTest {

  @Test
  void everyOperationDeclaresItsScope() {
    assertThat(operations()).hasSizeGreaterThan(40);
    assertThat(operations())
        .allSatisfy(method -> assertThat(ScopeFilter.scope(method)).as("%s", method).isPresent());
  }

  @Test
  void everyOperationIsDescribed() {
    assertThat(operations())
        .allSatisfy(
            method -> {
              Operation said = method.getAnnotation(Operation.class);
              assertThat(said).as("%s", method).isNotNull();
              assertThat(said.summary()).as("%s", method).isNotBlank();
            });
  }

  @Test
  void everyResourceIsListed() {
    assertThat(ApiApplication.RESOURCES)
        .allSatisfy(
            resource -> {
              assertThat(resource).hasAnnotation(Path.class);
              assertThat(resource.getSimpleName()).endsWith("Resource");
            });
    assertThat(new ApiApplication().getClasses()).containsAll(ApiApplication.RESOURCES);
  }

  private static List<Method> operations() {
    return ApiApplication.RESOURCES.stream()
        .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
        .filter(ApiApplicationTest::isOperation)
        .toList();
  }

  private static boolean isOperation(Method method) {
    Set<String> verbs = Set.of("GET", "POST", "PUT", "DELETE");
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .anyMatch(http -> http != null && verbs.contains(http.value()));
  }
}
