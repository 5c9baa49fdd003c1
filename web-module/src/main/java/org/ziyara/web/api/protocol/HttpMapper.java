package org.ziyara.web.api.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.ziyara.shared.ZiyaraException;

/** What JAX-RS refuses: no such address, method, media type. */
@Provider
@ApplicationScoped
public class HttpMapper implements ExceptionMapper<WebApplicationException> {

  private static final Map<Integer, String> CODES =
      Map.of(
          404, "NOT_FOUND",
          405, "METHOD_NOT_ALLOWED",
          406, "NOT_ACCEPTABLE",
          415, "MEDIA_TYPE_UNSUPPORTED");

  @Inject private ProblemFactory problems;
  @Inject private RefusalMapper refusals;

  @Override
  public Response toResponse(WebApplicationException refusal) {
    if (refusal.getCause() instanceof ZiyaraException why) {
      return refusals.toResponse(why);
    }
    int status = refusal.getResponse().getStatus();
    String code = CODES.getOrDefault(status, "REQUEST_MALFORMED");
    Response.ResponseBuilder response =
        Response.status(status)
            .type(Problem.MEDIA_TYPE)
            .entity(problems.of(code, status, Map.of()));
    String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return allowed == null ? response.build() : response.header(HttpHeaders.ALLOW, allowed).build();
  }
}
