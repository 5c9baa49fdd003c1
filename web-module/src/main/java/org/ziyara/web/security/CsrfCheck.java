package org.ziyara.web.security;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** Whether a request that changes something comes from a page of ours. */
record CsrfCheck(
    String fetchSite, String origin, String host, String cookieToken, String formToken) {

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  // "none": the person sent it with the browser's own means, such as reload.
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  static boolean isNeededFor(String method) {
    return !SAFE_METHODS.contains(method);
  }

  /** Both must hold: the browser says that it comes from us, and the form knows the cookie. */
  boolean passes() {
    return comesFromUs() && tokensAgree();
  }

  /**
   * What the browser says of the request's origin and scripts cannot forge; old browsers say
   * nothing, and for them the token alone decides.
   */
  private boolean comesFromUs() {
    if (fetchSite != null) {
      return OWN_SITES.contains(fetchSite);
    }
    return origin == null || authority(origin).equalsIgnoreCase(host);
  }

  // The scheme is not compared: behind a load balancer the request arrives by http.
  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private boolean tokensAgree() {
    return cookieToken != null
        && formToken != null
        && MessageDigest.isEqual(bytes(cookieToken), bytes(formToken));
  }

  private static byte[] bytes(String token) {
    return token.getBytes(StandardCharsets.UTF_8);
  }
}
