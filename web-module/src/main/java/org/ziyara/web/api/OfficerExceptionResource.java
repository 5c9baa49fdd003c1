package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.duty.DutyExceptionDetails;
import org.ziyara.duty.DutyExceptionView;
import org.ziyara.duty.DutyService;
import org.ziyara.rebalance.Band;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Scoped;
import org.ziyara.web.api.protocol.Versioned;

/** Dates on which other officers than usual are on duty. */
@Path("/institutions/{institution}/officers/exceptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.SCHEDULE)
@RequestScoped
public class OfficerExceptionResource {

  @Inject private DutyService duties;

  @PathParam("institution")
  private String institution;

  /** How many are on duty in one part of a date, and why. */
  public record OfficerException(LocalDate day, Band band, int officers, String reason) {

    DutyExceptionDetails details() {
      return new DutyExceptionDetails(day, band, officers, reason);
    }
  }

  /** A date with other officers than usual. */
  public record OfficerExceptionAnswer(
      long id,
      String institution,
      LocalDate day,
      Band band,
      int officers,
      String reason,
      String decidedBy,
      Instant decidedAt,
      int version)
      implements Versioned {

    @Override
    public String path() {
      return "institutions/" + institution + "/officers/exceptions/" + id;
    }
  }

  @GET
  @Operation(summary = "List the dates with other officers than usual, in the order they were said")
  public Page<OfficerExceptionAnswer> list(@BeanParam Paging paging) {
    return Page.of(
        duties.exceptions(institution, paging.afterNumber(), paging.rows()),
        paging,
        DutyExceptionView::id,
        this::answer);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a date with other officers than usual")
  public OfficerExceptionAnswer get(@PathParam("id") long id) {
    return answer(duties.exception(institution, id));
  }

  @POST
  @Creates
  @Operation(summary = "Say that other officers than usual are on duty on a date")
  public OfficerExceptionAnswer except(OfficerException wanted) {
    return get(duties.except(institution, wanted.details()));
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Have as many officers as usual on the date again")
  public void lift(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen) {
    duties.lift(institution, id, seen.version());
  }

  private OfficerExceptionAnswer answer(DutyExceptionView exception) {
    DutyExceptionDetails details = exception.details();
    return new OfficerExceptionAnswer(
        exception.id(),
        institution,
        details.day(),
        details.band(),
        details.officers(),
        details.reason(),
        exception.decidedBy(),
        exception.decidedAt(),
        exception.version());
  }
}
