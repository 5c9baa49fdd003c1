package org.ziyara.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.ziyara.shared.Setting;

/**
 * Where a request comes from. Each load balancer adds the address that it saw to {@code
 * X-Forwarded-For}; as anybody may send that header, only what a proxy of ours has added counts.
 * (Payara's auth-pass-through-enabled would not do: it takes everybody's word.)
 */
public final class ClientAddress {

  private static final String SEPARATOR = "\\s*,\\s*";

  private ClientAddress() {}

  public static String of(HttpServletRequest request) {
    return of(
        request.getRemoteAddr(),
        Collections.list(request.getHeaders("X-Forwarded-For")),
        Set.copyOf(List.of(Setting.TRUSTED_PROXIES.value().strip().split(SEPARATOR))));
  }

  /**
   * Goes back from the peer, hop by hop, to the first that is no proxy of ours.
   *
   * @param peer who is connected to us
   * @param forwarded the header's values, each with one or more addresses
   */
  static String of(String peer, List<String> forwarded, Set<String> trusted) {
    Deque<String> hops = new ArrayDeque<>();
    for (String value : forwarded) {
      for (String hop : value.strip().split(SEPARATOR)) {
        hops.push(hop);
      }
    }
    String nearest = peer;
    while (trusted.contains(nearest) && !hops.isEmpty()) {
      nearest = hops.pop();
    }
    return nearest;
  }
}
