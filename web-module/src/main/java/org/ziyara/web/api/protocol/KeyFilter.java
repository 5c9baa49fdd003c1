package org.ziyara.web.api.protocol;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.ziyara.apikey.ApiCaller;
import org.ziyara.shared.ZiyaraException;

/** Nothing of the API is shown without a key, and to each key only so much in a second. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class KeyFilter implements ContainerRequestFilter {

  @Inject private HttpServletRequest request;
  @Inject private CallLimit limit;

  @Override
  public void filter(ContainerRequestContext context) {
    ApiCaller caller =
        CallerAttribute.get(request).orElseThrow(() -> new ZiyaraException("KEY_REQUIRED"));
    limit.count(caller.keyId());
  }
}
