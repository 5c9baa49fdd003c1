package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.account.Role;
import org.ziyara.account.StaffAccounts.NewStaff;
import org.ziyara.apikey.Scope;
import org.ziyara.institution.StaffService;
import org.ziyara.web.api.protocol.Creates;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Scoped;

/** Those who work in an institution: people, and programs that act by keys. */
@Path("/institutions/{institution}/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Scoped(Scope.ACCOUNTS)
@RequestScoped
public class AccountResource {

  @Inject private StaffService staff;

  /**
   * An account to be opened.
   *
   * @param password left out where programs act and nobody signs in
   */
  public record NewAccount(
      String username,
      String displayName,
      Role role,
      String language,
      @MayBeAbsent String password) {}

  /** An account that was opened. */
  public record AccountAnswer(long id, String username) {}

  @POST
  @Creates
  @Operation(summary = "Open an account for the gate, the desk or the director of an institution")
  public AccountAnswer open(@PathParam("institution") String institution, NewAccount wanted) {
    long id =
        staff.open(
            institution,
            new NewStaff(
                wanted.username(),
                wanted.displayName(),
                wanted.role(),
                wanted.language(),
                wanted.password()));
    return new AccountAnswer(id, wanted.username());
  }
}
