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
import org.ziyara.schedule.Impact;
import org.ziyara.schedule.TemplateService;
import org.ziyara.schedule.TemplateView;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Scoped;

/** The sessions of an institution, of which the night makes slots. */
@Path("/institutions/{institution}/templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.SCHEDULE)
@RequestScoped
public class TemplateResource {

  @Inject private TemplateService templates;

  @PathParam("institution")
  private String institution;

  /** The day on which a session may take place for the last time. */
  public record Retirement(LocalDate lastDay) {}

  @GET
  @Operation(summary = "List the session templates in the order in which they were made")
  public Page<TemplateAnswer> list(@BeanParam Paging paging) {
    return Page.of(
        templates.list(institution, paging.afterNumber(), paging.rows()),
        paging,
        TemplateView::id,
        template -> TemplateAnswer.of(institution, template));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a session template")
  public TemplateAnswer get(@PathParam("id") long id) {
    return TemplateAnswer.of(institution, templates.get(institution, id));
  }

  @POST
  @Creates
  @Operation(summary = "Add a session with its slots up to the horizon")
  public TemplateAnswer create(TemplateBody wanted) {
    return get(templates.create(institution, wanted.details()));
  }

  @PUT
  @Path("/{id}")
  @Operation(
      summary = "Change room, times, places or admission of a session",
      description =
          "Slots that are there already follow, but for those with visits at another time: these"
              + " stay for them, without free places. The series of dates stays as it is: a session"
              + " on another weekday is another one.")
  public TemplateAnswer change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      TemplateBody wanted) {
    templates.change(institution, id, seen.version(), wanted.details());
    return get(id);
  }

  @POST
  @Path("/{id}/trial")
  @Operation(summary = "What such a change would do to slots and booked visits; nothing is changed")
  public Impact tryChange(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      TemplateBody wanted) {
    return templates.tryChange(institution, id, seen.version(), wanted.details());
  }

  @POST
  @Path("/{id}/retirement")
  @Operation(
      summary = "End a session; later slots disappear, or stay for those who have asked for them")
  public TemplateAnswer retire(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      Retirement wanted) {
    templates.retire(institution, id, seen.version(), wanted.lastDay());
    return get(id);
  }

  @POST
  @Path("/{id}/retirement/trial")
  @Operation(summary = "What such an end would do to slots and booked visits; nothing is changed")
  public Impact tryRetire(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      Retirement wanted) {
    return templates.tryRetire(institution, id, seen.version(), wanted.lastDay());
  }
}
