package org.ziyara.web.api.protocol;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Puts into headers what answers say of themselves: version, place, next page. */
@Provider
public class AnswerFilter implements ContainerResponseFilter {

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Object answer = response.getEntity();
    if (answer instanceof Versioned seen) {
      version(request, response, seen);
    }
    if (answer instanceof Page<?> page && page.next() != null) {
      response.getHeaders().putSingle(HttpHeaders.LINK, '<' + page.next() + ">; rel=\"next\"");
    }
    if (isCreated() && response.getStatusInfo().equals(Status.OK)) {
      response.setStatusInfo(Status.CREATED);
    }
    if (isCreated() && answer instanceof Located made) {
      URI place = request.getUriInfo().getBaseUriBuilder().path(made.path()).build();
      response.getHeaders().putSingle(HttpHeaders.LOCATION, place);
    }
  }

  private static void version(
      ContainerRequestContext request, ContainerResponseContext response, Versioned answer) {
    EntityTag tag = new EntityTag(Integer.toString(answer.version()));
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    boolean reading = request.getMethod().equals(HttpMethod.GET);
    if (reading && request.getRequest().evaluatePreconditions(tag) != null) {
      response.setStatusInfo(Status.NOT_MODIFIED);
      response.setEntity(null);
    }
  }

  private boolean isCreated() {
    return resource.getResourceMethod() != null
        && resource.getResourceMethod().isAnnotationPresent(Creates.class);
  }
}
