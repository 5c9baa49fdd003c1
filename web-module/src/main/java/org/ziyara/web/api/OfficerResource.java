package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.duty.DutyService;
import org.ziyara.duty.OfficerDuty;
import org.ziyara.duty.RosterView;
import org.ziyara.rebalance.Band;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Scoped;
import org.ziyara.web.api.protocol.Versioned;

/** The officers on duty for visits in the week of an institution. */
@Path("/institutions/{institution}/officers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.SCHEDULE)
@RequestScoped
public class OfficerResource {

  @Inject private DutyService duties;

  @PathParam("institution")
  private String institution;

  /** How many are on duty in one part of a weekday. */
  public record Duty(DayOfWeek weekday, Band band, int officers) {}

  /** The whole week; of what is left out nothing is said. */
  public record Week(List<Duty> duties) {

    List<OfficerDuty> all() {
      return duties.stream()
          .map(duty -> new OfficerDuty(duty.weekday(), duty.band(), duty.officers()))
          .toList();
    }
  }

  /** The week as it stands; its version is 0 until somebody has said something. */
  public record OfficersAnswer(
      String institution,
      List<Duty> duties,
      @MayBeAbsent String decidedBy,
      @MayBeAbsent Instant decidedAt,
      int version)
      implements Versioned {

    @Override
    public String path() {
      return "institutions/" + institution + "/officers";
    }
  }

  @GET
  @Operation(summary = "Read how many officers are on duty in the week")
  public OfficersAnswer get() {
    RosterView roster = duties.roster(institution);
    return new OfficersAnswer(
        institution,
        roster.duties().stream()
            .map(duty -> new Duty(duty.weekday(), duty.band(), duty.officers()))
            .toList(),
        roster.decidedBy(),
        roster.decidedAt(),
        roster.version());
  }

  @PUT
  @Operation(
      summary = "Say how many officers are on duty in the week",
      description =
          "The night moves seats within what they can supervise. Where nothing is said, the"
              + " templates alone count; where nothing is said of the whole week, no seat moves.")
  public OfficersAnswer decide(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen, Week wanted) {
    duties.decide(institution, seen.version(), wanted.all());
    return get();
  }
}
