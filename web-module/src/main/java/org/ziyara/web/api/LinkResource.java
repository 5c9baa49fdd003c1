package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.visitor.LinkDeskService;
import org.ziyara.visitor.LinkQueueRow;
import org.ziyara.visitor.Relationship;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Scoped;

/** Requests for links that wait at the key's institution. */
@Path("/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.VISITORS)
@RequestScoped
public class LinkResource {

  @Inject private LinkDeskService desk;

  /**
   * A request that waits.
   *
   * @param matched whether the inmate it names is in the register
   */
  public record LinkRequestAnswer(
      long id,
      Instant requestedAt,
      String visitorName,
      String registerNumber,
      String familyName,
      Relationship relationship,
      boolean matched) {

    static LinkRequestAnswer of(LinkQueueRow row) {
      return new LinkRequestAnswer(
          row.id(),
          row.requestedAt(),
          row.visitorName(),
          row.registerNumber(),
          row.inmateFamilyName(),
          row.relationship(),
          row.isMatched());
    }
  }

  /** Why a request is decided so; a rejection needs it, and the family reads it. */
  public record LinkDecision(@MayBeAbsent String reason) {}

  @GET
  @Operation(summary = "List the requests that wait, the oldest first; `after` counts rows")
  public Page<LinkRequestAnswer> list(@BeanParam Paging paging) {
    int first = paging.afterRows();
    return Page.of(
        desk.queue(first, paging.rows()),
        paging,
        row -> first + paging.limit(),
        LinkRequestAnswer::of);
  }

  @POST
  @Path("/{id}/approval")
  @Operation(summary = "Approve a request; the family is told")
  public void approve(@PathParam("id") long id, LinkDecision why) {
    desk.approve(id, why.reason());
  }

  @POST
  @Path("/{id}/rejection")
  @Operation(summary = "Reject a request; the family is told why")
  public void reject(@PathParam("id") long id, LinkDecision why) {
    desk.reject(id, why.reason());
  }
}
