package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.ziyara.schedule.DatedTimetableService;
import org.ziyara.schedule.DatedTimetableView;
import org.ziyara.schedule.Impact;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Scoped;

/** Days with sessions of their own, such as Ramadan, of one institution or of all. */
@Path("/timetables")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.SCHEDULE)
@RequestScoped
public class TimetableResource {

  @Inject private DatedTimetableService timetables;

  /** Whether its sessions stand in for the usual ones. */
  public record Force(boolean inForce) {}

  @GET
  @Operation(summary = "List the dated timetables in the order in which they were made")
  public Page<TimetableAnswer> list(@BeanParam Paging paging) {
    return Page.of(
        timetables.list(paging.afterNumber(), paging.rows()),
        paging,
        DatedTimetableView::id,
        TimetableAnswer::of);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a dated timetable")
  public TimetableAnswer get(@PathParam("id") long id) {
    return TimetableAnswer.of(timetables.get(id));
  }

  @POST
  @Creates
  @Operation(
      summary = "Prepare a dated timetable",
      description = "Templates name it; it changes nothing before it is put in force.")
  public TimetableAnswer prepare(TimetableBody wanted) {
    return get(timetables.prepare(wanted.details()));
  }

  @PUT
  @Path("/{id}")
  @Operation(summary = "Give a dated timetable other names or days")
  public TimetableAnswer change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      TimetableBody wanted) {
    timetables.change(id, seen.version(), wanted.details());
    return get(id);
  }

  @PUT
  @Path("/{id}/force")
  @Operation(
      summary = "Put a dated timetable in force, or take it out",
      description =
          "On its days its sessions stand in for the usual ones, where there are any: at once in"
              + " one institution, in the next night where it is of all.")
  public TimetableAnswer decide(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen, Force wanted) {
    timetables.decide(id, seen.version(), wanted.inForce());
    return get(id);
  }

  @POST
  @Path("/{id}/force/trial")
  @Operation(summary = "What that would do to slots and booked visits at once; nothing is changed")
  public Impact tryDecide(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen, Force wanted) {
    return timetables.tryDecide(id, seen.version(), wanted.inForce());
  }
}
