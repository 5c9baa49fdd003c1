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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.booking.DeskBookingService;
import org.ziyara.booking.DeskBookingService.Leave;
import org.ziyara.booking.HoldRequest;
import org.ziyara.booking.MoveRequest;
import org.ziyara.rules.ViolationCode;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IdempotencyKey;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Scoped;

/** Visits at the key's institution, from hold to cancellation, booked for a family by staff. */
@Path("/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.BOOKING)
@RequestScoped
public class VisitResource {

  @Inject private DeskBookingService desk;

  /**
   * The place that is wanted.
   *
   * @param with ids of the companions
   */
  public record Hold(long link, long slot, @MayBeAbsent List<Long> with) {}

  /**
   * The place that is wanted although rules stand in the way.
   *
   * @param with ids of the companions
   * @param letPass the codes of the violations
   */
  public record Overriding(
      long link,
      long slot,
      @MayBeAbsent List<Long> with,
      List<ViolationCode> letPass,
      String reason) {}

  /**
   * The place that is wanted instead.
   *
   * @param with ids of the companions
   */
  public record Move(long slot, @MayBeAbsent List<Long> with) {}

  @POST
  @Creates
  @Operation(
      summary = "Hold a place for some minutes",
      description = "Repeated with its Idempotency-Key, a UUID, it answers the same hold.")
  public VisitAnswer hold(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey request, Hold wanted) {
    return hold(request, wanted, null);
  }

  @POST
  @Path("/override")
  @Creates
  @Scoped(Scope.OVERRIDE)
  @Operation(
      summary = "Hold a place against named rules, as the director",
      description =
          "The reason is kept with the visit. What else stands in the way refuses it as ever."
              + " Repeated with its Idempotency-Key it answers the same hold.")
  public VisitAnswer override(
      @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey request, Overriding wanted) {
    Leave leave = new Leave(Set.copyOf(wanted.letPass()), wanted.reason());
    return hold(request, new Hold(wanted.link(), wanted.slot(), wanted.with()), leave);
  }

  @GET
  @Path("/{reference}")
  @Operation(summary = "Read a visit")
  public VisitAnswer get(@PathParam("reference") String reference) {
    return VisitAnswer.of(desk.visit(reference));
  }

  @POST
  @Path("/{reference}/confirmation")
  @Operation(summary = "Confirm a hold; repeated it changes nothing")
  public VisitAnswer confirm(@PathParam("reference") String reference) {
    return VisitAnswer.of(desk.confirm(reference));
  }

  @POST
  @Path("/{reference}/release")
  @Operation(summary = "Give up a hold; repeated it changes nothing")
  public VisitAnswer release(@PathParam("reference") String reference) {
    return VisitAnswer.of(desk.release(reference));
  }

  @POST
  @Path("/{reference}/move")
  @Operation(summary = "Move a confirmed visit: its place is kept until the other is taken")
  public VisitAnswer move(@PathParam("reference") String reference, Move wanted) {
    Set<Long> with = wanted.with() == null ? Set.of() : Set.copyOf(wanted.with());
    return VisitAnswer.of(desk.move(reference, new MoveRequest(wanted.slot(), with), null));
  }

  @POST
  @Path("/{reference}/cancellation")
  @Operation(summary = "Cancel a confirmed visit; repeated it changes nothing")
  public VisitAnswer cancel(@PathParam("reference") String reference) {
    return VisitAnswer.of(desk.cancel(reference, null));
  }

  private VisitAnswer hold(IdempotencyKey request, Hold wanted, Leave leave) {
    List<Long> with = wanted.with() == null ? List.of() : wanted.with();
    String key = request.uuid().toString();
    HoldRequest asked = new HoldRequest(wanted.link(), with, wanted.slot(), key);
    return VisitAnswer.of(desk.hold(asked, leave));
  }
}
