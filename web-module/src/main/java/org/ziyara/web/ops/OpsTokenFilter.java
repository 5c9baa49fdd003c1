package org.ziyara.web.ops;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.ziyara.shared.Setting;

/** Admits whoever knows the operations token; without a configured token there is nothing here. */
@Provider
public class OpsTokenFilter implements ContainerRequestFilter {

  private static final String BEARER = "Bearer ";

  @Override
  public void filter(ContainerRequestContext request) {
    String token = Setting.OPS_TOKEN.value();
    if (token.isEmpty()) {
      request.abortWith(Response.status(Status.NOT_FOUND).build());
    } else if (!isSame(BEARER + token, request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
      request.abortWith(
          Response.status(Status.UNAUTHORIZED)
              .header(HttpHeaders.WWW_AUTHENTICATE, BEARER.trim())
              .build());
    }
  }

  /**
   * Takes the same time wherever the two differ, so that a token cannot be guessed by its start.
   */
  private static boolean isSame(String expected, String given) {
    return given != null && MessageDigest.isEqual(bytes(expected), bytes(given));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
