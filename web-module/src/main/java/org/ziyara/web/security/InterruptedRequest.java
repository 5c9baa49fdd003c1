package org.ziyara.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int FIELDS_KEPT = 100;

  static void keep(HttpServletRequest request) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    // The container asks for the sign-in before our filters run: what another site submitted must
    // not be offered afterwards with a token of ours.
    if (request.getMethod().equals("POST") && !CsrfFilter.isForged(request)) {
      request.getParameterMap().entrySet().stream()
          .limit(FIELDS_KEPT)
          .forEach(field -> fields.put(field.getKey(), List.of(field.getValue())));
    }
    request.getSession().setAttribute(KEPT, new InterruptedRequest(address(request), fields));
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
