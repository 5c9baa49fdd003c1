package org.ziyara.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Servlets;

/**
 * Sends whoever is not signed in to the sign-in page and keeps what they were about to send. The
 * ready-made form mechanism would replay it by itself, but in that request the services see nobody.
 */
@AutoApplySession
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  @Inject private IdentityStoreHandler identityStores;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (context.isAuthenticationRequest()) {
      CredentialValidationResult result =
          identityStores.validate(context.getAuthParameters().getCredential());
      return context.notifyContainerAboutLogin(result);
    }
    if (context.isProtected()) {
      InterruptedRequest.keep(request);
      Servlets.facesRedirect(request, response, "/sign-in");
      return AuthenticationStatus.SEND_CONTINUE;
    }
    return context.doNothing();
  }
}
