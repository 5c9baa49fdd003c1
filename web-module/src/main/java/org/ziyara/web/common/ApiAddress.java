package org.ziyara.web.common;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Addresses of the API. Nothing that a browser keeps counts there: no session, no cookie, neither
 * read nor set; a key in each call says who it is.
 */
public final class ApiAddress {

  private static final String PREFIX = "/api/";

  private ApiAddress() {}

  public static boolean is(HttpServletRequest request) {
    return is(request.getRequestURI().substring(request.getContextPath().length()));
  }

  public static boolean is(String path) {
    return path != null && path.startsWith(PREFIX);
  }
}
