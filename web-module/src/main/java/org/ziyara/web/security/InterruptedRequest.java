package org.ziyara.web.security;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Servlets;

/**
 * What somebody was about to see or send when they had to sign in.
 *
 * @param address path and query
 * @param fields what was typed; empty when they only wanted to see a page
 */
public record InterruptedRequest(String address, Map<String, List<String>> fields)
    implements Serializable {

  private static final String KEPT = InterruptedRequest.class.getName();
  private static final String STATELESS = "stateless";

  /** More than any of our forms holds, and little enough for the memory of anybody's session. */
  private static final int CHARACTERS_KEPT = 8_000;

  static void keep(HttpServletRequest request) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    if (isWorthKeeping(request)) {
      request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
    }
    request.getSession().setAttribute(KEPT, new InterruptedRequest(address(request), fields));
  }

  /**
   * The container asks for the sign-in before our filters run: what another site submitted must not
   * be offered afterwards with a token of ours. And a form with a state, as those of the consoles,
   * is of no use without its session: the page is shown anew.
   */
  private static boolean isWorthKeeping(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && !CsrfFilter.isForged(request)
        && STATELESS.equals(request.getParameter(ResponseStateManager.VIEW_STATE_PARAM))
        && characters(request.getParameterMap()) <= CHARACTERS_KEPT;
  }

  private static int characters(Map<String, String[]> parameters) {
    return parameters.entrySet().stream()
        .mapToInt(
            field ->
                field.getKey().length()
                    + Stream.of(field.getValue()).mapToInt(String::length).sum())
        .sum();
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    // Two slashes at the beginning would send the browser to another host.
    String path = Servlets.getRequestURI(request).replaceFirst("^/+", "/");
    return path + (query == null ? "" : '?' + query);
  }

  static Optional<InterruptedRequest> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session).map(kept -> (InterruptedRequest) kept.getAttribute(KEPT));
  }

  static void forget(HttpServletRequest request) {
    request.getSession().removeAttribute(KEPT);
  }

  boolean hasFields() {
    return !fields.isEmpty();
  }
}
