package org.ziyara.web.api.protocol;

import java.util.Map;
import java.util.regex.Pattern;

/** The HTTP status of each refusal: 409 unless another says more. */
final class ProblemStatus {

  static final int CONFLICT = 409;

  private static final Map<String, Integer> BY_CODE =
      Map.ofEntries(
          Map.entry("INPUT_REFUSED", 400),
          Map.entry("JSON_MALFORMED", 400),
          Map.entry("REQUEST_MALFORMED", 400),
          Map.entry("KEY_REQUIRED", 401),
          Map.entry("ROLE_MISSING", 403),
          Map.entry("SCOPE_MISSING", 403),
          Map.entry("DIRECTOR_ONLY", 403),
          Map.entry("NOT_FOUND", 404),
          Map.entry("METHOD_NOT_ALLOWED", 405),
          Map.entry("VERSION_STALE", 412),
          Map.entry("VISIT_CHANGED", 412),
          Map.entry("POLICY_CHANGED", 412),
          Map.entry("VERSION_REQUIRED", 428),
          Map.entry("TOO_MANY_ATTEMPTS", 429),
          Map.entry("TOO_MANY_CALLS", 429),
          Map.entry("UNEXPECTED", 500),
          Map.entry("BUSY", 503),
          Map.entry("OUTAGE", 503));

  private static final Pattern OF_INPUT =
      Pattern.compile(".*_(INVALID|REQUIRED|TOO_LONG|UNKNOWN|OUT_OF_RANGE)");

  private ProblemStatus() {}

  static int of(String code) {
    Integer status = BY_CODE.get(code);
    if (status != null) {
      return status;
    }
    return OF_INPUT.matcher(code).matches() ? 400 : CONFLICT;
  }
}
