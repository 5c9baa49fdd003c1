package org.ziyara.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.omnifaces.util.Servlets;
import org.ziyara.account.SignInService.SignedIn;
import org.ziyara.web.common.ApiAddress;
import org.ziyara.web.common.SignedInSession;
import org.ziyara.web.security.AccountIdentityStore.Proven;

/**
 * Knows who has signed in, and sends whoever has to sign in to the page for it. The session holds
 * the person, and each request tells the container anew: what it would remember of them itself it
 * loses, under load, to other requests (see ADR 4).
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  @Inject private IdentityStoreHandler identityStores;
  @Inject private ApiSignIn api;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (ApiAddress.is(request)) {
      return api.validate(request, context);
    }
    if (context.getAuthParameters().getCredential() instanceof Proven proven) {
      SignedInSession.keep(request, proven.person());
    }
    Optional<SignedIn> person = SignedInSession.person(request);
    if (person.isPresent()) {
      return context.notifyContainerAboutLogin(identityStores.validate(new Proven(person.get())));
    }
    if (context.isProtected()) {
      InterruptedRequest.keep(request);
      Servlets.facesRedirect(request, response, "/sign-in");
      return AuthenticationStatus.SEND_CONTINUE;
    }
    return context.doNothing();
  }
}
