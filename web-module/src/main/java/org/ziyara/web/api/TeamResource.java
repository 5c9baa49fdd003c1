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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.duty.TeamDetails;
import org.ziyara.duty.TeamPlace;
import org.ziyara.duty.TeamService;
import org.ziyara.duty.TeamView;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Scoped;
import org.ziyara.web.api.protocol.Versioned;

/** The mobile teams of a regional directorate. */
@Path("/regions/{region}/teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.INSTITUTIONS)
@RequestScoped
public class TeamResource {

  @Inject private TeamService teams;

  @PathParam("region")
  private String region;

  /** A team to be formed. */
  public record NewTeam(
      String code, String nameAr, String nameFr, int officers, List<DayOfWeek> weekdays) {

    TeamDetails details() {
      return new TeamDetails(nameAr, nameFr, officers, Set.copyOf(weekdays));
    }
  }

  /** What is to be written of a team; without weekdays it rests. */
  public record TeamChange(String nameAr, String nameFr, int officers, List<DayOfWeek> weekdays) {

    TeamDetails details() {
      return new TeamDetails(nameAr, nameFr, officers, Set.copyOf(weekdays));
    }
  }

  /** A mobile team. */
  public record TeamAnswer(
      String region,
      String code,
      String nameAr,
      String nameFr,
      int officers,
      List<DayOfWeek> weekdays,
      int version)
      implements Versioned {

    static TeamAnswer of(TeamView team) {
      TeamDetails details = team.details();
      return new TeamAnswer(
          team.region(),
          team.code(),
          details.nameAr(),
          details.nameFr(),
          details.officers(),
          details.weekdays().stream().sorted().toList(),
          team.version());
    }

    @Override
    public String path() {
      return "regions/" + region + "/teams/" + code;
    }
  }

  /** Where a team is sent on a date. */
  public record TeamPlaceAnswer(LocalDate date, String team, String institution) {

    static TeamPlaceAnswer of(TeamPlace place) {
      return new TeamPlaceAnswer(place.date(), place.team(), place.institution());
    }
  }

  @GET
  @Operation(summary = "List the mobile teams of a region by code")
  public Page<TeamAnswer> list(@BeanParam Paging paging) {
    return Page.of(
        teams.list(region, paging.after(), paging.rows()), paging, TeamView::code, TeamAnswer::of);
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "Read a mobile team")
  public TeamAnswer get(@PathParam("code") String code) {
    return TeamAnswer.of(teams.get(region, code));
  }

  @POST
  @Creates
  @Operation(summary = "Form a mobile team; the next night sends it")
  public TeamAnswer create(NewTeam wanted) {
    teams.create(region, wanted.code(), wanted.details());
    return get(wanted.code());
  }

  @PUT
  @Path("/{code}")
  @Operation(summary = "Describe a mobile team anew")
  public TeamAnswer change(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      TeamChange wanted) {
    teams.change(region, code, seen.version(), wanted.details());
    return get(code);
  }

  @GET
  @Path("/places")
  @Operation(summary = "List where the teams are sent from today on, day by day")
  public Page<TeamPlaceAnswer> places() {
    return Page.whole(teams.places(region), TeamPlaceAnswer::of);
  }
}
