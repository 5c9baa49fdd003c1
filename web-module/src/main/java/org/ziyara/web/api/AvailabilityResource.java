package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.booking.Availability;
import org.ziyara.booking.DeskBookingService;
import org.ziyara.booking.SlotOption;
import org.ziyara.web.api.AvailabilityAnswer.DayAnswer;
import org.ziyara.web.api.AvailabilityAnswer.FreeSlot;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Problem.Reason;
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

  /**
   * A time of the day, and why it is not free.
   *
   * @param reasons all of them; none for a free one
   */
  public record ExplainedSlot(
      long slot, LocalTime startsAt, LocalTime endsAt, List<Reason> reasons) {}

  @GET
  @Operation(summary = "List the free times of the booking window for a link and companions")
  public AvailabilityAnswer free() {
    Availability found = found();
    List<DayAnswer> days =
        found.days().stream()
            .filter(Availability.Day::isOffered)
            .map(day -> new DayAnswer(day.date(), slots(day)))
            .toList();
    return new AvailabilityAnswer(days, problems.reasons(found.general()));
  }

  @GET
  @Path("/explanation")
  @Operation(summary = "Explain a day: each of its times with every reason why it is not free")
  public Page<ExplainedSlot> explain(@QueryParam("date") LocalDate date) {
    List<SlotOption> ofDay =
        found().days().stream()
            .filter(day -> day.date().equals(date))
            .flatMap(day -> day.slots().stream())
            .toList();
    return Page.whole(ofDay, this::explained);
  }

  private Availability found() {
    return desk.availability(link == null ? 0 : link, with);
  }

  private List<FreeSlot> slots(Availability.Day day) {
    return day.slots().stream().filter(SlotOption::isFree).map(this::slot).toList();
  }

  private FreeSlot slot(SlotOption slot) {
    return new FreeSlot(
        slot.slotId(),
        slot.startsAt(),
        slot.endsAt(),
        slot.roomName().in(language.getLocale()),
        slot.placesLeft());
  }

  private ExplainedSlot explained(SlotOption slot) {
    return new ExplainedSlot(
        slot.slotId(),
        slot.startsAt(),
        slot.endsAt(),
        problems.reasons(slot.decision().violations()));
  }
}
