package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.clock.ClockService;
import org.ziyara.web.api.protocol.Scoped;

/** The business clock, which programs set on a server for tests alone. */
@Path("/test/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.TEST)
@RequestScoped
public class ClockResource {

  @Inject private ClockService clock;

  /** What the business clock shows. */
  public record ClockAnswer(LocalDateTime now) {}

  @GET
  @Operation(summary = "Read the business clock")
  public ClockAnswer get() {
    return new ClockAnswer(clock.now());
  }

  @PUT
  @Operation(
      summary = "Set the business clock; it ticks on from there",
      description = "Of this server alone, and only of one that was started for tests.")
  public ClockAnswer set(ClockAnswer wanted) {
    clock.setTo(wanted.now());
    return get();
  }
}
