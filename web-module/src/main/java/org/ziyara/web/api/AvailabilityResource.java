package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.booking.Availability;
import org.ziyara.booking.DeskBookingService;
import org.ziyara.booking.SlotOption;
import org.ziyara.web.api.AvailabilityAnswer.DayAnswer;
import org.ziyara.web.api.AvailabilityAnswer.TimeAnswer;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.ProblemFactory;
import org.ziyara.web.api.protocol.Scoped;
import org.ziyara.web.common.Language;

/** What a family can book, and why not what it cannot; at the key's institution. */
@Path("/availability")
@Produces(MediaType.APPLICATION_JSON)
@Scoped(Scope.BOOKING)
@RequestScoped
public class AvailabilityResource {

  @Inject private DeskBookingService desk;
  @Inject private ProblemFactory problems;
  @Inject private Language language;

  @QueryParam("link")
  private Long link;

  @QueryParam("with")
  private List<Long> with;

  @GET
  @Operation(summary = "List the days of the booking window with how many of their times are free")
  public AvailabilityAnswer days() {
    Availability found = desk.availability(link(), with);
    List<DayAnswer> days =
        found.days().stream()
            .map(day -> new DayAnswer(day.date(), day.slots().size(), day.free()))
            .toList();
    return new AvailabilityAnswer(days, problems.reasons(found.general()));
  }

  @GET
  @Path("/{date}")
  @Operation(summary = "List the times of a day: free ones, and others with every reason why not")
  public Page<TimeAnswer> times(@PathParam("date") LocalDate date) {
    List<SlotOption> times =
        desk.availability(link(), with, date).days().stream()
            .flatMap(day -> day.slots().stream())
            .toList();
    return Page.whole(times, this::time);
  }

  /** No link has the id 0. */
  private long link() {
    return link == null ? 0 : link;
  }

  private TimeAnswer time(SlotOption slot) {
    return new TimeAnswer(
        slot.slotId(),
        slot.startsAt(),
        slot.endsAt(),
        slot.roomName().in(language.getLocale()),
        slot.isFree() ? slot.placesLeft() : 0,
        problems.reasons(slot.decision().violations()));
  }
}
