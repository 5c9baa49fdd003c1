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
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.booking.VisitState;
import org.ziyara.gate.GateService;
import org.ziyara.gate.Verdict;
import org.ziyara.gate.VisitSheet;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Scoped;
import org.ziyara.web.api.protocol.Versioned;

/** The gate of the key's institution. */
@Path("/gate/visits/{reference}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.GATE)
@RequestScoped
public class GateResource {

  @Inject private GateService gate;

  @PathParam("reference")
  private String reference;

  /** Why a family is turned away; it reads that. */
  public record Refusal(String reason) {}

  /**
   * A visit as the gate sees it.
   *
   * @param verdict what is to be done with it now
   */
  public record SheetAnswer(
      String reference,
      VisitState state,
      Verdict verdict,
      LocalDate date,
      LocalTime startsAt,
      LocalTime endsAt,
      String visitor,
      String documentNumber,
      int companions,
      int version)
      implements Versioned {

    static SheetAnswer of(VisitSheet sheet) {
      return new SheetAnswer(
          sheet.reference(),
          sheet.state(),
          sheet.verdict(),
          sheet.day(),
          sheet.startsAt(),
          sheet.endsAt(),
          sheet.visitor().fullName(),
          sheet.visitor().documentNumber(),
          sheet.companions().size(),
          sheet.version());
    }

    @Override
    public String path() {
      return "gate/visits/" + reference;
    }
  }

  @GET
  @Operation(summary = "Read the sheet of a visit; reading it is recorded")
  public SheetAnswer sheet() {
    return SheetAnswer.of(gate.sheet(reference));
  }

  @POST
  @Path("/check-in")
  @Operation(summary = "The family has come")
  public SheetAnswer checkIn(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen) {
    gate.checkIn(reference, seen.version());
    return sheet();
  }

  @POST
  @Path("/admission")
  @Operation(summary = "The family goes in")
  public SheetAnswer admit(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen) {
    gate.admit(reference, seen.version());
    return sheet();
  }

  @POST
  @Path("/refusal")
  @Operation(summary = "Turn the family away, with a reason that it reads")
  public SheetAnswer refuse(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen, Refusal why) {
    gate.refuse(reference, seen.version(), why.reason());
    return sheet();
  }

  @POST
  @Path("/completion")
  @Operation(summary = "The visit has ended")
  public SheetAnswer complete(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen) {
    gate.complete(reference, seen.version());
    return sheet();
  }
}
