package org.ziyara.web.common;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cookies as all of ours are: for the whole site, out of reach of scripts, and not sent along with
 * what another site submits ({@code SameSite=Lax}).
 */
public final class Cookies {

  private Cookies() {}

  public static Optional<String> value(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** Sets a cookie that lasts until the browser is closed. */
  public static void set(
      HttpServletRequest request, HttpServletResponse response, String name, String value) {
    response.addCookie(cookie(request, name, value));
  }

  /** Sets a cookie that lasts for the given time. */
  public static void set(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      Duration age) {
    Cookie cookie = cookie(request, name, value);
    cookie.setMaxAge((int) age.toSeconds());
    response.addCookie(cookie);
  }

  private static Cookie cookie(HttpServletRequest request, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
