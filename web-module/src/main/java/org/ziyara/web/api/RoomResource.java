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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.institution.RoomDetails;
import org.ziyara.institution.RoomService;
import org.ziyara.institution.RoomView;
import org.ziyara.rules.RoomKind;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Scoped;
import org.ziyara.web.api.protocol.Versioned;

/** The visiting rooms of an institution. */
@Path("/institutions/{institution}/rooms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.INSTITUTIONS)
@RequestScoped
public class RoomResource {

  @Inject private RoomService rooms;

  @PathParam("institution")
  private String institution;

  /** A room to be opened. */
  public record NewRoom(String code, String nameAr, String nameFr, RoomKind kind, int places) {

    RoomDetails details() {
      return new RoomDetails(nameAr, nameFr, kind, places);
    }
  }

  /** What is to be written of a room. */
  public record RoomChange(String nameAr, String nameFr, RoomKind kind, int places) {

    RoomDetails details() {
      return new RoomDetails(nameAr, nameFr, kind, places);
    }
  }

  /** A visiting room. */
  public record RoomAnswer(
      String institution,
      String code,
      String nameAr,
      String nameFr,
      RoomKind kind,
      int places,
      int version)
      implements Versioned {

    @Override
    public String path() {
      return "institutions/" + institution + "/rooms/" + code;
    }
  }

  @GET
  @Operation(summary = "List the rooms of an institution by code")
  public Page<RoomAnswer> list(@BeanParam Paging paging) {
    return Page.of(
        rooms.list(institution, paging.after(), paging.rows()),
        paging,
        RoomView::code,
        this::answer);
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "Read a room")
  public RoomAnswer get(@PathParam("code") String code) {
    return answer(rooms.get(institution, code));
  }

  @POST
  @Creates
  @Operation(summary = "Open a room")
  public RoomAnswer create(NewRoom wanted) {
    rooms.create(institution, wanted.code(), wanted.details());
    return get(wanted.code());
  }

  @PUT
  @Path("/{code}")
  @Operation(summary = "Describe a room anew")
  public RoomAnswer change(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      RoomChange wanted) {
    rooms.change(institution, code, seen.version(), wanted.details());
    return get(code);
  }

  private RoomAnswer answer(RoomView room) {
    return new RoomAnswer(
        institution,
        room.code(),
        room.nameAr(),
        room.nameFr(),
        room.kind(),
        room.places(),
        room.version());
  }
}
