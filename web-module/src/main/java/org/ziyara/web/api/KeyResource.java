package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.ApiKeyService;
import org.ziyara.apikey.ApiKeyService.Issued;
import org.ziyara.apikey.KeyView;
import org.ziyara.apikey.Scope;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Paging;
import org.ziyara.web.api.protocol.Scoped;

/** The keys of this API. */
@Path("/keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.KEYS)
@RequestScoped
public class KeyResource {

  private static final int USUAL_DAYS = 365;

  @Inject private ApiKeyService keys;

  /**
   * A key to be made.
   *
   * @param account the name of the staff account in whose name it acts
   * @param scopes each as {@code SCHEDULE}, or {@code SCHEDULE:READ} to change nothing
   * @param days until it expires: 365 unless it is said
   */
  public record NewKey(
      String name, String account, List<String> scopes, @MayBeAbsent Integer days) {}

  @GET
  @Operation(summary = "List the keys, the newest first")
  public Page<KeyAnswer> list(@BeanParam Paging paging) {
    return Page.of(
        keys.list(paging.afterNumber(), paging.rows()), paging, KeyView::id, KeyAnswer::of);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read what is known of a key")
  public KeyAnswer get(@PathParam("id") long id) {
    return KeyAnswer.of(keys.get(id));
  }

  @POST
  @Creates
  @Operation(summary = "Make a key; it is told in this answer and never again")
  public KeyAnswer issue(NewKey wanted) {
    int days = wanted.days() == null ? USUAL_DAYS : wanted.days();
    Issued issued =
        keys.issue(
            new ApiKeyService.NewKey(wanted.name(), wanted.account(), wanted.scopes(), days));
    return KeyAnswer.of(keys.get(issued.id()), issued.secret());
  }

  /** Whatever version was seen: a key that has leaked must be closed at once. */
  @DELETE
  @Path("/{id}")
  @Operation(summary = "Revoke a key; all servers refuse it within five seconds")
  public void revoke(@PathParam("id") long id) {
    keys.revoke(id);
  }
}
