package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.order.RestrictionService;
import org.ziyara.order.Standing;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IdempotencyKey;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Scoped;

/** Restrictions: a director's in the own institution, the centre's in all of them. */
@Path("/restrictions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.RULES)
@RequestScoped
public class RestrictionResource {

  @Inject private RestrictionService restrictions;

  @GET
  @Operation(
      summary = "List the restrictions in force, or those that have ended",
      description = "The latest decision first; `after` counts rows.")
  public Page<RestrictionAnswer> list(
      @QueryParam("standing") Standing standing, @BeanParam Paging paging) {
    int first = paging.afterRows();
    return Page.of(
        restrictions.list(standing == null ? Standing.IN_FORCE : standing, first, paging.rows()),
        paging,
        row -> first + paging.limit(),
        RestrictionAnswer::of);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a restriction")
  public RestrictionAnswer get(@PathParam("id") long id) {
    return RestrictionAnswer.of(restrictions.get(id));
  }

  @POST
  @Creates
  @Operation(summary = "Restrict visits; those that are booked already stay booked")
  public RestrictionAnswer restrict(
      @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey request, RestrictionBody wanted) {
    return get(restrictions.restrict(wanted.details(), request.uuid()));
  }

  @POST
  @Path("/{id}/lifting")
  @Operation(summary = "Lift a restriction from now on: whoever decides at its level")
  public RestrictionAnswer lift(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen) {
    restrictions.lift(id, seen.version());
    return get(id);
  }
}
