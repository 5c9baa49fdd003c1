package org.ziyara.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;
import org.ziyara.account.Role;

/**
 * Signs people in and sends them on: to the page they had asked for, with what they had typed, or
 * to the first page of their role. The container gives the session a new id.
 */
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(loginPage = "/sign-in", useForwardToLogin = false, errorPage = ""))
@RequestScoped
public class Gatekeeper {

  @Inject private SecurityContext security;
  @Inject private HttpServletRequest request;

  /** False when the credential is wrong; otherwise the response is complete. */
  boolean signIn(Credential credential, String familyHome) {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
    AuthenticationStatus status =
        security.authenticate(
            request, response, AuthenticationParameters.withParams().credential(credential));
    if (status == AuthenticationStatus.SEND_CONTINUE) {
      faces.responseComplete();
    } else if (status == AuthenticationStatus.SUCCESS) {
      Faces.redirect(home(familyHome));
    }
    return status == AuthenticationStatus.SEND_CONTINUE || status == AuthenticationStatus.SUCCESS;
  }

  private String home(String familyHome) {
    if (request.isUserInRole(Role.FAMILY.name())) {
      return familyHome;
    }
    return request.isUserInRole(Role.CENTRAL.name()) ? "/central" : "/staff";
  }
}
