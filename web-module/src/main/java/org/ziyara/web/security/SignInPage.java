package org.ziyara.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ziyara.account.Role;
import org.ziyara.web.common.Problems;
import org.ziyara.web.common.Texts;

/** Signing in: one page for families and staff. */
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(loginPage = "/sign-in", useForwardToLogin = false, errorPage = ""))
@Named
@RequestScoped
public class SignInPage {

  @Inject private SecurityContext security;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;
  @Inject private Problems problems;
  @Inject private Texts texts;

  private String username;
  private String password;

  public void signIn() throws IOException {
    ExternalContext external = faces.getExternalContext();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(username.strip(), password)));
    switch (status) {
      case SEND_CONTINUE -> faces.responseComplete();
      case SUCCESS -> external.redirect(home());
      default -> problems.add(null, texts.of("signIn.wrong"));
    }
  }

  private String home() {
    if (request.isUserInRole(Role.FAMILY.name())) {
      return "/family/visits";
    }
    return request.isUserInRole(Role.CENTRAL.name()) ? "/central" : "/staff";
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
