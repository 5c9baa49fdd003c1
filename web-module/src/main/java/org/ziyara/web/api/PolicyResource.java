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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.policy.PolicyChange;
import org.ziyara.policy.PolicyEditorService;
import org.ziyara.policy.PolicyService;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.shared.NotFoundException;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.IfMatch;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Scoped;

/** The numbers of the rules: the institution's of the key's account, or the nation's. */
@Path("/policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.POLICY)
@RequestScoped
public class PolicyResource {

  @Inject private PolicyService policies;
  @Inject private PolicyEditorService editor;
  @Inject private Clock clock;

  /**
   * A value to be decided.
   *
   * @param category the inmates it is for; left out: all
   * @param to the last day; left out: no end
   * @param replacing whether a value that is valid on the first day gives way
   */
  public record NewValue(
      @MayBeAbsent InmateCategory category,
      int value,
      LocalDate from,
      @MayBeAbsent LocalDate to,
      String reason,
      @MayBeAbsent Boolean replacing) {

    PolicyChange change(PolicyName name, IfMatch seen) {
      return new PolicyChange(
          name, category, value, from, to, reason, Boolean.TRUE.equals(replacing), seen.version());
    }
  }

  /** The last day of a value; left out: no end. */
  public record End(@MayBeAbsent LocalDate lastDay) {}

  @GET
  @Operation(
      summary = "List what is in force on a day, today unless it is said, and by whose order")
  public Page<PolicyAnswer.InForce> inForce(@QueryParam("day") LocalDate day) {
    LocalDate asked = day == null ? LocalDate.now(clock) : day;
    return Page.whole(policies.on(asked).inForce(), PolicyAnswer.InForce::of);
  }

  @GET
  @Path("/{name}")
  @Operation(summary = "Read a policy with all its values")
  public PolicyAnswer get(@PathParam("name") PolicyName name) {
    return PolicyAnswer.of(editor.sheet(name));
  }

  @GET
  @Path("/{name}/values/{id}")
  @Operation(summary = "Read a value")
  public PolicyValueAnswer value(@PathParam("name") PolicyName name, @PathParam("id") long id) {
    return get(name).values().stream()
        .filter(value -> value.id() == id)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("/{name}/values")
  @Creates
  @Operation(
      summary = "Decide a value, from tomorrow at the earliest",
      description = "If-Match names the version of the policy.")
  public PolicyValueAnswer decide(
      @PathParam("name") PolicyName name,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      NewValue wanted) {
    return value(name, editor.decide(wanted.change(name, seen)));
  }

  @POST
  @Path("/{name}/values/{id}/end")
  @Operation(summary = "Change the last day of a value that is not over")
  public PolicyValueAnswer end(
      @PathParam("name") PolicyName name,
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen,
      End wanted) {
    editor.end(name, id, wanted.lastDay(), seen.version());
    return value(name, id);
  }

  @DELETE
  @Path("/{name}/values/{id}")
  @Operation(summary = "Withdraw a value that has not begun")
  public void withdraw(
      @PathParam("name") PolicyName name,
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen) {
    editor.withdraw(name, id, seen.version());
  }
}
