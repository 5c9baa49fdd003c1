package org.ziyara.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.ziyara.account.SignInService.SignedIn;

/**
 * Signs people in and sends them on: to the page they had asked for, with what they had typed, or
 * to the first page of their role.
 */
@RequestScoped
public class Gatekeeper {

  @Inject private SecurityContext security;
  @Inject private HttpServletRequest request;

  /** Signs the person in; the response is complete afterwards. */
  void admit(SignedIn person, String familyHome) {
    // A session id that somebody planted before is worth nothing afterwards.
    request.getSession();
    request.changeSessionId();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse(),
            AuthenticationParameters.withParams()
                .credential(new AccountIdentityStore.Proven(person)));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new IllegalStateException("The container refused a proven person: " + status);
    }
    Optional<InterruptedRequest> interrupted = InterruptedRequest.of(request);
    if (interrupted.filter(InterruptedRequest::hasFields).isPresent()) {
      Faces.redirect("/continue");
    } else {
      InterruptedRequest.forget(request);
      Faces.redirect(interrupted.map(InterruptedRequest::address).orElse(home(person, familyHome)));
    }
  }

  private static String home(SignedIn person, String familyHome) {
    return switch (person.role()) {
      case FAMILY -> familyHome;
      case GATE, DESK, DIRECTOR -> "/staff";
      case CENTRAL -> "/central";
    };
  }
}
