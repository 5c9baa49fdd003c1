package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.night.Night;
import org.ziyara.night.NightService;
import org.ziyara.night.NightState;
import org.ziyara.shared.NotFoundException;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Scoped;

/** Tonight's night, which makes the slots of all institutions. */
@Path("/night")
@Produces(MediaType.APPLICATION_JSON)
@Scoped(Scope.NIGHT)
@RequestScoped
public class NightResource {

  @Inject private NightService nights;

  /** A night as it stands. */
  public record NightAnswer(
      LocalDate businessDate,
      NightState state,
      @MayBeAbsent Instant startedAt,
      @MayBeAbsent Instant endedAt,
      int institutionsTotal,
      int institutionsDone,
      int institutionsFailed,
      int slotsCreated,
      int noShows,
      int rowsRemoved) {

    static NightAnswer of(Night night) {
      return new NightAnswer(
          night.businessDate(),
          night.state(),
          night.startedAt(),
          night.endedAt(),
          night.institutionsTotal(),
          night.institutionsDone(),
          night.institutionsFailed(),
          night.slotsCreated(),
          night.noShows(),
          night.rowsRemoved());
    }
  }

  @GET
  @Operation(summary = "Read how far tonight's night is")
  public NightAnswer state() {
    return nights.tonight().map(NightAnswer::of).orElseThrow(NotFoundException::new);
  }

  @POST
  @Operation(
      summary = "Start tonight's night, if nobody has",
      description = "One that broke off, or knows an institution not yet, goes on.")
  public NightAnswer start() {
    nights.start();
    return state();
  }

  @POST
  @Path("/restart")
  @Operation(summary = "Run tonight's night again for all institutions, once it has ended")
  public NightAnswer restart() {
    nights.restart();
    return state();
  }

  @POST
  @Path("/rerun")
  @Operation(
      summary = "Run tonight's night again for one institution, once it has ended",
      description = "For one that was set aside, when what its cause names has been repaired.")
  public NightAnswer rerun(@QueryParam("institution") String institution) {
    nights.rerun(institution);
    return state();
  }

  @POST
  @Path("/stop")
  @Operation(
      summary = "Stop tonight's night",
      description = "What is begun is finished; started again, it goes on with what is left.")
  public NightAnswer stop() {
    nights.stop();
    return state();
  }
}
