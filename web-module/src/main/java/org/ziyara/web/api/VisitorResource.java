package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.Relationship;
import org.ziyara.visitor.VisitorDeskService;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.Scoped;

/** Families, enrolled at the counter of the key's institution. */
@Path("/visitors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.VISITORS)
@RequestScoped
public class VisitorResource {

  @Inject private VisitorDeskService desk;

  /** A person whose document an officer has seen. */
  public record NewVisitor(
      String fullName,
      DocumentType documentType,
      String documentNumber,
      LocalDate dateOfBirth,
      String phone,
      String language) {}

  /** A visitor who was enrolled. */
  public record VisitorAnswer(long id) {}

  /** Whom somebody wants to visit, as they say it. */
  public record NewLink(String registerNumber, String familyName, Relationship relationship) {}

  /** A link that was asked for. */
  public record LinkAnswer(long id) {}

  @POST
  @Creates
  @Operation(summary = "Enrol a visitor whose document has been seen; the account is verified")
  public VisitorAnswer enrol(NewVisitor person) {
    return new VisitorAnswer(
        desk.enrol(
            new VisitorDeskService.NewVisitor(
                person.fullName(),
                person.documentType(),
                person.documentNumber(),
                person.dateOfBirth(),
                person.phone(),
                person.language())));
  }

  @POST
  @Path("/{visitor}/links")
  @Creates
  @Operation(summary = "Ask for a link to an inmate, for the desk to decide")
  public LinkAnswer requestLink(@PathParam("visitor") long visitor, NewLink wanted) {
    return new LinkAnswer(
        desk.requestLink(
            visitor, wanted.registerNumber(), wanted.familyName(), wanted.relationship()));
  }
}
