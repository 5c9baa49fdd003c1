package org.ziyara.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.ziyara.web.common.ApiAddress;
import org.ziyara.web.common.Cookies;

/**
 * Refuses what another site submits in the name of the person at the browser. The token lives in a
 * cookie and not in the session: stateless pages have no session, and a form must outlive one. Its
 * name's prefix {@code __Host-} keeps neighbouring hosts from planting it.
 */
public class CsrfFilter extends HttpFilter {

  private static final String FIELD = "csrf";
  private static final int TOKEN_BYTES = 16;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private Csrf csrf;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (ApiAddress.is(request)) { // no cookie counts there: nothing can be forged by one
      chain.doFilter(request, response);
      return;
    }
    String kept = keptToken(request);
    if (kept != null) {
      csrf.setToken(kept);
    } else if (!HeadersFilter.isResource(request)) { // those lie in caches that many share
      csrf.setToken(newToken());
      Cookies.set(request, response, cookieName(request), csrf.getToken());
    }
    if (isForged(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }

  /** Whether the request would change something and does not come from a page of ours. */
  static boolean isForged(HttpServletRequest request) {
    return CsrfCheck.isNeededFor(request.getMethod())
        && !bringsItsOwnToken(request)
        && !check(request).passes();
  }

  private static String keptToken(HttpServletRequest request) {
    return Cookies.value(request, cookieName(request))
        .filter(token -> TOKEN.matcher(token).matches())
        .orElse(null);
  }

  /** No browser adds a bearer token by itself: who sends one is a program that means it. */
  private static boolean bringsItsOwnToken(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    return authorization != null && authorization.startsWith("Bearer ");
  }

  private static CsrfCheck check(HttpServletRequest request) {
    return new CsrfCheck(
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        request.getHeader("Host"),
        keptToken(request),
        request.getParameter(FIELD));
  }

  private static String cookieName(HttpServletRequest request) {
    return request.isSecure() ? "__Host-csrf" : "csrf";
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
