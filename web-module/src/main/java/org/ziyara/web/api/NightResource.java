package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.night.Night;
import org.ziyara.night.NightService;
import org.ziyara.shared.NotFoundException;
import org.ziyara.web.api.protocol.Scoped;

/** Tonight's night, which makes the slots of all institutions, and those before. */
@Path("/night")
@Produces(MediaType.APPLICATION_JSON)
@Scoped(Scope.NIGHT)
@RequestScoped
public class NightResource {

  @Inject private NightService nights;

  @GET
  @Operation(summary = "Read how far tonight's night is")
  public NightAnswer state() {
    return nights.tonight().map(this::answer).orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("/{date}")
  @Operation(summary = "Read how the night of a date went")
  public NightAnswer of(@PathParam("date") LocalDate date) {
    return nights.of(date).map(this::answer).orElseThrow(NotFoundException::new);
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

  private NightAnswer answer(Night night) {
    return NightAnswer.of(night, nights.steps(night.businessDate()));
  }
}
