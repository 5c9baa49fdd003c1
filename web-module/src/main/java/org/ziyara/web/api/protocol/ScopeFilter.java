package org.ziyara.web.api.protocol;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ziyara.apikey.ApiCaller;
import org.ziyara.apikey.Grants;
import org.ziyara.apikey.Grants.Access;
import org.ziyara.apikey.Scope;
import org.ziyara.shared.ZiyaraException;

/**
 * A key opens what its scopes name; what names none opens for nobody. And what is changed by its
 * version must say which, as what may be repeated must name its request.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class ScopeFilter implements ContainerRequestFilter {

  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Context private ResourceInfo resource;
  @Inject private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    Method method = resource.getResourceMethod();
    Access access = READING.contains(context.getMethod()) ? Access.READ : Access.WRITE;
    Grants grants = CallerAttribute.get(request).map(ApiCaller::grants).orElseThrow();
    Scope scope = scope(method).orElseThrow(() -> new ZiyaraException("METHOD_NOT_ALLOWED"));
    if (!grants.allow(scope, access)) {
      throw new ZiyaraException("SCOPE_MISSING", Map.of("scope", scope + ":" + access));
    }
    if (takes(method, IfMatch.class) && context.getHeaderString(HttpHeaders.IF_MATCH) == null) {
      throw new ZiyaraException("VERSION_REQUIRED");
    }
    if (takes(method, IdempotencyKey.class)
        && context.getHeaderString(IdempotencyKey.HEADER) == null) {
      throw new ZiyaraException("IDEMPOTENCY_KEY_REQUIRED");
    }
  }

  /** The scope that a method declares, or its class for it. */
  public static Optional<Scope> scope(Method method) {
    return Stream.of(method, method.getDeclaringClass())
        .map(element -> element.getAnnotation(Scoped.class))
        .filter(scoped -> scoped != null)
        .findFirst()
        .map(Scoped::value);
  }

  private static boolean takes(Method method, Class<?> header) {
    return Stream.of(method.getParameterTypes()).anyMatch(header::equals);
  }
}
