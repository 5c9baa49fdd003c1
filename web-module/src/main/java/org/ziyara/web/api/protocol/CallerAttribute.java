package org.ziyara.web.api.protocol;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.ziyara.apikey.ApiCaller;
import org.ziyara.shared.ZiyaraException;

/** Carries who calls, or why nobody could be asked, from signing in to the filters of the API. */
public final class CallerAttribute {

  private static final String NAME = ApiCaller.class.getName();

  private CallerAttribute() {}

  public static void set(ServletRequest request, ApiCaller caller) {
    request.setAttribute(NAME, caller);
  }

  public static void set(ServletRequest request, ZiyaraException refusal) {
    request.setAttribute(NAME, refusal);
  }

  /**
   * Who calls; empty without a key, or with one that is none.
   *
   * @throws ZiyaraException the refusal that was set
   */
  static Optional<ApiCaller> get(ServletRequest request) {
    Object found = request.getAttribute(NAME);
    if (found instanceof ZiyaraException refusal) {
      throw refusal;
    }
    return Optional.ofNullable((ApiCaller) found);
  }
}
