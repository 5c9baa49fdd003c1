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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.inmate.InmateService;
import org.ziyara.inmate.InmateView;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Scoped;

/** The inmates of an institution, by register number, as the registry tells of them. */
@Path("/institutions/{institution}/inmates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.INMATES)
@RequestScoped
public class InmateResource {

  @Inject private InmateService inmates;

  @PathParam("institution")
  private String institution;

  /** A transfer that is ordered. */
  public record TransferOrder(String to, LocalDate on) {}

  /** Where an inmate has arrived, and the register number there. */
  public record Arrival(String at, String registerNumber) {}

  /** The first day of freedom. */
  public record Release(LocalDate firstDay) {}

  @GET
  @Operation(summary = "List the inmates of an institution by register number")
  public Page<InmateAnswer> list(@BeanParam Paging paging) {
    return Page.of(
        inmates.list(institution, paging.after(), paging.rows()),
        paging,
        InmateView::registerNumber,
        InmateAnswer::of);
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read an inmate")
  public InmateAnswer get(@PathParam("number") String number) {
    return InmateAnswer.of(inmates.get(institution, number));
  }

  @POST
  @Path("/{number}")
  @Creates
  @Operation(summary = "Enter an inmate into the register under this number")
  public InmateAnswer register(@PathParam("number") String number, InmateBody said) {
    inmates.register(institution, number, null, said.details());
    return get(number);
  }

  @PUT
  @Path("/{number}")
  @Operation(summary = "Describe an inmate anew")
  public InmateAnswer change(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      InmateBody said) {
    inmates.register(institution, number, seen.version(), said.details());
    return get(number);
  }

  @POST
  @Path("/{number}/transfer")
  @Operation(summary = "Order a transfer: from its day on visits take place there")
  public InmateAnswer orderTransfer(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      TransferOrder order) {
    inmates.orderTransfer(institution, number, seen.version(), order.to(), order.on());
    return get(number);
  }

  @POST
  @Path("/{number}/arrival")
  @Operation(summary = "Enter an inmate who has arrived into the register of another institution")
  public InmateAnswer arrive(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      Arrival arrival) {
    inmates.arrive(institution, number, seen.version(), arrival.at(), arrival.registerNumber());
    return InmateAnswer.of(inmates.get(arrival.at(), arrival.registerNumber()));
  }

  @POST
  @Path("/{number}/release")
  @Operation(summary = "Note from which day on an inmate is free")
  public InmateAnswer release(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      Release release) {
    inmates.release(institution, number, seen.version(), release.firstDay());
    return get(number);
  }
}
