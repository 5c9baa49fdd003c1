package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.order.PermitDetails;
import org.ziyara.order.PermitKind;
import org.ziyara.order.PermitService;
import org.ziyara.shared.NotFoundException;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IdempotencyKey;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Scoped;

/** Permits to see the inmate of an approved link. */
@Path("/links/{link}/permits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.RULES)
@RequestScoped
public class PermitResource {

  @Inject private PermitService permits;

  @PathParam("link")
  private long link;

  /**
   * What an authority has permitted.
   *
   * @param reference the number under which the authority keeps it
   * @param visits how many; left out for as many as wanted
   */
  public record NewPermit(
      PermitKind kind,
      String reference,
      LocalDate firstDay,
      LocalDate lastDay,
      @MayBeAbsent Integer visits) {

    PermitDetails details() {
      return new PermitDetails(kind, reference, firstDay, lastDay, visits);
    }
  }

  @GET
  @Operation(summary = "List the permits of a link, the one that ends last first")
  public Page<PermitAnswer> list() {
    return Page.whole(permits.list(link), permit -> PermitAnswer.of(link, permit));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a permit")
  public PermitAnswer get(@PathParam("id") long id) {
    return permits.list(link).stream()
        .filter(permit -> permit.id() == id)
        .map(permit -> PermitAnswer.of(link, permit))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Creates
  @Operation(summary = "Record a permit; one of a director's is for directors to record")
  public PermitAnswer record(
      @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey request, NewPermit wanted) {
    return get(permits.record(link, wanted.details(), request.uuid()));
  }

  @POST
  @Path("/{id}/revocation")
  @Operation(summary = "Revoke a permit; visits that are booked with it stay booked")
  public PermitAnswer revoke(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen) {
    get(id);
    permits.revoke(id, seen.version());
    return get(id);
  }
}
