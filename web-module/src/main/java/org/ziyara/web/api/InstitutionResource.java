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
import org.ziyara.institution.InstitutionAdministrationService;
import org.ziyara.institution.InstitutionDetails;
import org.ziyara.institution.InstitutionKind;
import org.ziyara.institution.InstitutionRecord;
import org.ziyara.institution.InstitutionService;
import org.ziyara.institution.RolloutState;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Scoped;

/** Institutions: opened and rolled out by the central administration. */
@Path("/institutions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.INSTITUTIONS)
@RequestScoped
public class InstitutionResource {

  @Inject private InstitutionService institutions;
  @Inject private InstitutionAdministrationService administration;

  /** An institution to be opened. */
  public record NewInstitution(
      String code,
      String nameAr,
      String nameFr,
      String city,
      String region,
      InstitutionKind kind,
      @MayBeAbsent String timeZone) {

    InstitutionDetails details() {
      return new InstitutionDetails(nameAr, nameFr, city, region, kind, timeZone);
    }
  }

  /** What is to be written of an institution. */
  public record InstitutionChange(
      String nameAr,
      String nameFr,
      String city,
      String region,
      InstitutionKind kind,
      @MayBeAbsent String timeZone) {

    InstitutionDetails details() {
      return new InstitutionDetails(nameAr, nameFr, city, region, kind, timeZone);
    }
  }

  /** How far an institution has come, and from when families can book. */
  public record Rollout(RolloutState state, @MayBeAbsent LocalDate liveFrom) {}

  @GET
  @Operation(summary = "List the institutions by code")
  public Page<InstitutionAnswer> list(@BeanParam Paging paging) {
    return Page.of(
        institutions.records(paging.after(), paging.rows()),
        paging,
        InstitutionRecord::code,
        InstitutionAnswer::of);
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "Read an institution")
  public InstitutionAnswer get(@PathParam("code") String code) {
    return InstitutionAnswer.of(institutions.record(code));
  }

  @POST
  @Creates
  @Operation(summary = "Open a planned institution, where nobody books yet")
  public InstitutionAnswer create(NewInstitution wanted) {
    administration.create(wanted.code(), wanted.details());
    return get(wanted.code());
  }

  @PUT
  @Path("/{code}")
  @Operation(summary = "Describe an institution anew")
  public InstitutionAnswer change(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      InstitutionChange wanted) {
    administration.change(code, seen.version(), wanted.details());
    return get(code);
  }

  @PUT
  @Path("/{code}/rollout")
  @Operation(summary = "Set how far an institution has come, and from when families can book")
  public InstitutionAnswer rollOut(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      Rollout wanted) {
    administration.rollOut(code, seen.version(), wanted.state(), wanted.liveFrom());
    return get(code);
  }
}
