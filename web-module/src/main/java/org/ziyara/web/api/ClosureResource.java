package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.schedule.ClosureService;
import org.ziyara.schedule.ClosureView;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Scoped;

/** Days and hours without visits, of one institution or of all. */
@Path("/closures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.SCHEDULE)
@RequestScoped
public class ClosureResource {

  @Inject private ClosureService closures;

  @GET
  @Operation(summary = "List the closures in the order in which they were made")
  public Page<ClosureAnswer> list(@BeanParam Paging paging) {
    return Page.of(
        closures.list(paging.afterNumber(), paging.rows()),
        paging,
        ClosureView::id,
        ClosureAnswer::of);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a closure")
  public ClosureAnswer get(@PathParam("id") long id) {
    return ClosureAnswer.of(closures.get(id));
  }

  @POST
  @Creates
  @Operation(summary = "Close days or hours; visits that are booked already stay booked")
  public ClosureAnswer close(ClosureBody wanted) {
    return get(closures.close(wanted.details()));
  }

  @PUT
  @Path("/{id}")
  @Operation(summary = "Close other days or hours, or for another reason")
  public ClosureAnswer change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      ClosureBody wanted) {
    closures.change(id, seen.version(), wanted.details());
    return get(id);
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Lift a closure")
  public void lift(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen) {
    closures.lift(id, seen.version());
  }
}
