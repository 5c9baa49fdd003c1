package org.ziyara.web.common;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.ziyara.account.ProfileService;

/**
 * Chooses the reader's language: what the address asks for ({@code ?lang=fr}, kept in a cookie and
 * for the account), else the cookie, else the first of ours that the browser prefers, else Arabic.
 */
public class LanguageFilter extends HttpFilter {

  public static final String COOKIE = "lang";
  private static final String PARAMETER = "lang";
  private static final String OF_ACCOUNT = LanguageFilter.class.getName();
  private static final Duration KEPT = Duration.ofDays(365);

  @Inject private Language language;
  @Inject private ProfileService profiles;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (ApiAddress.is(request)) {
      language.setCode(preferred(request));
      chain.doFilter(request, response);
      return;
    }
    Optional<String> asked = Language.supported(request.getParameter(PARAMETER));
    language.setCode(
        asked
            .or(() -> kept(request))
            .or(() -> ofAccount(request))
            .orElseGet(() -> preferred(request)));
    if (asked.isPresent() && !isError(request)) {
      keep(asked.get(), request, response);
    }
    chain.doFilter(request, response);
  }

  private void keep(String code, HttpServletRequest request, HttpServletResponse response) {
    Cookies.set(request, response, COOKIE, code, KEPT);
    if (request.getUserPrincipal() != null) {
      profiles.speak(code);
    }
  }

  /** A page that says what has failed must not need it. */
  private static boolean isError(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.ERROR;
  }

  private static Optional<String> kept(HttpServletRequest request) {
    return Cookies.value(request, COOKIE).flatMap(Language::supported);
  }

  /**
   * What the signed-in person reads, on a browser where nobody has chosen; asked once a session.
   */
  private Optional<String> ofAccount(HttpServletRequest request) {
    if (request.getUserPrincipal() == null || isError(request)) {
      return Optional.empty();
    }
    HttpSession session = request.getSession();
    if (session.getAttribute(OF_ACCOUNT) == null) {
      session.setAttribute(OF_ACCOUNT, profiles.language());
    }
    return Language.supported((String) session.getAttribute(OF_ACCOUNT));
  }

  private static String preferred(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .flatMap(code -> Language.supported(code).stream())
        .findFirst()
        .orElse(Language.DEFAULT);
  }
}
