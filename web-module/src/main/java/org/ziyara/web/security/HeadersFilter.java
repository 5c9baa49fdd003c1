package org.ziyara.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What every answer tells the browser to refuse. Pages without PrimeFaces get the strictest policy;
 * on the consoles PrimeFaces adds its own with a nonce.
 */
public class HeadersFilter extends HttpFilter {

  private static final String STRICT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String YEAR = "max-age=31536000";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    String camera = isScanner(request) ? "(self)" : "()";
    response.setHeader(
        "Permissions-Policy", "camera=" + camera + ", geolocation=(), microphone=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", YEAR);
    }
    if (!isResource(request)) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (!isConsole(request)) {
      response.setHeader("Content-Security-Policy", STRICT);
    }
    chain.doFilter(request, response);
  }

  /** Styles, scripts, pictures and fonts: the same for everybody. */
  static boolean isResource(HttpServletRequest request) {
    return request.getServletPath().startsWith("/jakarta.faces.resource");
  }

  /** The pages on which an officer may scan a ticket with the camera. */
  private static boolean isScanner(HttpServletRequest request) {
    return Set.of("/staff", "/staff/visit").contains(request.getRequestURI());
  }

  private static boolean isConsole(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith("/staff") || path.startsWith("/central");
  }
}
