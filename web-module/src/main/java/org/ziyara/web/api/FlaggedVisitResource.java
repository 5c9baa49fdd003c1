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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.flag.FlagService;
import org.ziyara.flag.FlaggedVisit;
import org.ziyara.rules.ViolationCode;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Problem.Reason;
import org.ziyara.web.api.protocol.ProblemFactory;
import org.ziyara.web.api.protocol.Scoped;
import org.ziyara.web.api.protocol.Versioned;

/** Confirmed visits of the key's institution that no longer fit, for the director to decide. */
@Path("/flagged-visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.BOOKING)
@RequestScoped
public class FlaggedVisitResource {

  @Inject private FlagService flags;
  @Inject private ProblemFactory problems;

  /** Why a visit does not take place; the family reads that. */
  public record CallingOff(String reason) {}

  /**
   * That a visit takes place all the same.
   *
   * @param codes all that was read of it
   */
  public record Leave(List<ViolationCode> codes, String reason) {}

  /**
   * A visit that no longer fits.
   *
   * @param reasons all of them
   */
  public record FlaggedVisitAnswer(
      String reference, LocalDate date, LocalTime startsAt, List<Reason> reasons, int version)
      implements Versioned {

    @Override
    public String path() {
      return "flagged-visits/" + reference;
    }
  }

  @GET
  @Operation(
      summary = "List the visits that wait for a decision",
      description = "The next first; `after` counts rows.")
  public Page<FlaggedVisitAnswer> list(@BeanParam Paging paging) {
    int first = paging.afterRows();
    return Page.of(
        flags.list(first, paging.rows()), paging, row -> first + paging.limit(), this::answer);
  }

  @GET
  @Path("/{reference}")
  @Operation(summary = "Read a visit that waits for a decision")
  public FlaggedVisitAnswer get(@PathParam("reference") String reference) {
    return answer(flags.get(reference));
  }

  @POST
  @Path("/{reference}/leave")
  @Scoped(Scope.OVERRIDE)
  @Operation(summary = "Let a visit take place all the same")
  public void letPass(
      @PathParam("reference") String reference,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      Leave leave) {
    flags.letPass(reference, seen.version(), new HashSet<>(leave.codes()), leave.reason());
  }

  @POST
  @Path("/{reference}/calling-off")
  @Operation(summary = "Call a visit off; the family is told why")
  public void callOff(
      @PathParam("reference") String reference,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      CallingOff callingOff) {
    flags.callOff(reference, seen.version(), callingOff.reason());
  }

  private FlaggedVisitAnswer answer(FlaggedVisit visit) {
    return new FlaggedVisitAnswer(
        visit.reference(),
        visit.date(),
        visit.startsAt(),
        problems.reasons(visit.violations()),
        visit.version());
  }
}
