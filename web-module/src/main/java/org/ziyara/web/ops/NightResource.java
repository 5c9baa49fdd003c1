package org.ziyara.web.ops;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.ziyara.night.Claimant;
import org.ziyara.night.Night;
import org.ziyara.night.NightRunService;

/** Tonight's night, for scripts: run it, watch it. */
@Path("/night")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NightResource {

  @Inject private NightRunService nights;

  /**
   * Sees to it that tonight's night is run, however often it is called: one that broke off goes on,
   * a completed one is left as it is. 200 when there is nothing left to wait for, otherwise 202.
   */
  @POST
  public Response run() {
    Night night = nights.claim(Claimant.OPERATIONS);
    return Response.status(night.state().isEnded() ? Status.OK : Status.ACCEPTED)
        .entity(NightReport.of(night))
        .build();
  }

  /** Tonight's night as it stands; 404 until somebody has claimed it. */
  @GET
  public JsonObject state() {
    return nights.tonight().map(NightReport::of).orElseThrow(NotFoundException::new);
  }
}
