package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.inmate.InmateService;
import org.ziyara.order.NonAssociationService;
import org.ziyara.order.NonAssociationView;
import org.ziyara.rules.Agenda;
import org.ziyara.shared.NotFoundException;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Scoped;
import org.ziyara.web.api.protocol.Versioned;

/** Whom an inmate must not meet. No family is ever told. */
@Path("/institutions/{institution}/inmates/{number}/non-associations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.RULES)
@RequestScoped
public class NonAssociationResource {

  @Inject private InmateService inmates;
  @Inject private NonAssociationService nonAssociations;

  @PathParam("institution")
  private String institution;

  @PathParam("number")
  private String number;

  /**
   * From whom the inmate is to be kept apart.
   *
   * @param other the id of the other inmate
   */
  public record NewNonAssociation(long other, Agenda.Scope scope, String reason) {}

  /**
   * Whom the inmate must not meet.
   *
   * @param inmate the path of the inmate
   */
  public record NonAssociationAnswer(
      long id,
      String inmate,
      long other,
      String otherRegisterNumber,
      Agenda.Scope scope,
      String reason,
      String decidedBy,
      Instant decidedAt,
      int version)
      implements Versioned {

    @Override
    public String path() {
      return inmate + "/non-associations/" + id;
    }
  }

  @GET
  @Operation(summary = "List whom an inmate must not meet, the latest decision first")
  public Page<NonAssociationAnswer> list() {
    return Page.whole(nonAssociations.list(inmate()), this::answer);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a non-association")
  public NonAssociationAnswer get(@PathParam("id") long id) {
    return nonAssociations.list(inmate()).stream()
        .filter(apart -> apart.id() == id)
        .map(this::answer)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Creates
  @Operation(summary = "Keep an inmate and another apart; booked visits stay booked")
  public NonAssociationAnswer keepApart(NewNonAssociation wanted) {
    return get(
        nonAssociations.keepApart(inmate(), wanted.other(), wanted.scope(), wanted.reason()));
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Let the two meet again")
  public void end(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen) {
    get(id);
    nonAssociations.end(id, seen.version());
  }

  private long inmate() {
    return inmates.get(institution, number).id();
  }

  private NonAssociationAnswer answer(NonAssociationView apart) {
    return new NonAssociationAnswer(
        apart.id(),
        "institutions/" + institution + "/inmates/" + number,
        apart.otherInmateId(),
        apart.registerNumber(),
        apart.scope(),
        apart.reason(),
        apart.decidedBy(),
        apart.decidedAt(),
        apart.version());
  }
}
