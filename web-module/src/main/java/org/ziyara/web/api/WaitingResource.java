package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.booking.DeskWaitingListService;
import org.ziyara.booking.WaitingOutlook;
import org.ziyara.booking.WaitingRequest;
import org.ziyara.booking.WaitingView;
import org.ziyara.booking.Wishes;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Scoped;

/** The waiting list of the key's institution, for the family of a link. */
@Path("/links/{link}/waiting")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.BOOKING)
@RequestScoped
public class WaitingResource {

  @Inject private DeskWaitingListService list;

  @PathParam("link")
  private long link;

  /**
   * When the family could come, both ends included.
   *
   * @param with ids of the companions
   */
  public record Wish(
      List<DayOfWeek> weekdays,
      LocalTime from,
      LocalTime to,
      LocalDate firstDay,
      LocalDate lastDay,
      @MayBeAbsent List<Long> with) {

    WaitingRequest request(long link) {
      return new WaitingRequest(
          link,
          with == null ? List.of() : with,
          new Wishes(Set.copyOf(weekdays), from, to, firstDay, lastDay));
    }
  }

  /**
   * What a family waits for.
   *
   * @param families how many wait at the institution
   * @param since when the first of them has asked
   */
  public record WaitingAnswer(
      long link,
      List<DayOfWeek> weekdays,
      LocalTime from,
      LocalTime to,
      LocalDate firstDay,
      LocalDate lastDay,
      List<Long> with,
      int families,
      @MayBeAbsent Instant since) {}

  @GET
  @Operation(summary = "Read what the family of a link waits for, and how many wait beside it")
  public WaitingAnswer get() {
    WaitingView waiting = list.wish(link);
    WaitingOutlook outlook = list.outlook(link);
    Wishes wishes = waiting.wishes();
    return new WaitingAnswer(
        link,
        wishes.weekdays().stream().sorted().toList(),
        wishes.from(),
        wishes.to(),
        wishes.firstDay(),
        wishes.lastDay(),
        waiting.companionIds().stream().sorted().toList(),
        Math.toIntExact(outlook.families()),
        outlook.since());
  }

  /** Asked again it changes the wishes alone: there is no version that could be overwritten. */
  @PUT
  @Operation(
      summary = "Wait for a place",
      description = "Repeated it changes what is wished for; the family keeps its turn.")
  public WaitingAnswer ask(Wish wish) {
    list.ask(wish.request(link));
    return get();
  }

  @DELETE
  @Operation(summary = "Wait no more; an open offer stays. Repeated it changes nothing")
  public void withdraw() {
    list.withdraw(link);
  }
}
