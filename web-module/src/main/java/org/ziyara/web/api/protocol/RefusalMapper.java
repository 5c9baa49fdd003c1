package org.ziyara.web.api.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.ziyara.shared.ZiyaraException;

/** What the services, or the API itself, refuse. */
@Provider
@ApplicationScoped
public class RefusalMapper implements ExceptionMapper<ZiyaraException> {

  private static final long MINUTE = 60;

  @Inject private ProblemFactory problems;

  @Override
  public Response toResponse(ZiyaraException refusal) {
    Problem problem = problems.of(refusal);
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    return switch (problem.status()) {
      case 401 -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
      case 429, 503 ->
          response.header(HttpHeaders.RETRY_AFTER, seconds(refusal.arguments())).build();
      default -> response.build();
    };
  }

  private static long seconds(Map<String, Object> arguments) {
    if (arguments.get("minutes") instanceof Number minutes) {
      return MINUTE * minutes.longValue();
    }
    return arguments.get("seconds") instanceof Number seconds ? seconds.longValue() : 1;
  }
}
