package org.ziyara.web.common;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ziyara.account.SignInService.SignedIn;

/**
 * Who has signed in in this browser. Known where the container does not know it, too: once a page
 * has answered with an error, Payara has forgotten the caller.
 */
public final class SignedInSession {

  private static final String PERSON = SignedIn.class.getName();

  private SignedInSession() {}

  public static void keep(HttpServletRequest request, SignedIn person) {
    request.getSession().setAttribute(PERSON, person);
  }

  public static Optional<SignedIn> person(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (SignedIn) session.getAttribute(PERSON));
  }
}
