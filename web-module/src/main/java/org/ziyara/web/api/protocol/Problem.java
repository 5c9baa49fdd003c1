package org.ziyara.web.api.protocol;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * Why a call was refused (RFC 9457), in the reader's language.
 *
 * @param type names the code as a URI
 * @param code the stable name on which programs decide
 * @param errors what is wrong with each field that was sent
 * @param violations every rule that stands in the way of a visit
 * @param nextFree the soonest times that are free instead
 * @param logId under which the server's log tells more of its own failure
 */
public record Problem(
    String type,
    String title,
    int status,
    String code,
    @MayBeAbsent String detail,
    @MayBeAbsent Map<String, Object> arguments,
    @MayBeAbsent List<FieldError> errors,
    @MayBeAbsent List<Reason> violations,
    @MayBeAbsent List<FreeTime> nextFree,
    @MayBeAbsent String logId) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** What is wrong with one field. */
  public record FieldError(String field, String code, String detail) {}

  /** One rule that stands in the way: for the family, for staff, and what to do. */
  public record Reason(
      String code,
      String title,
      String detail,
      String next,
      @MayBeAbsent String staff,
      Map<String, Object> arguments) {}

  /** A time that is free. */
  public record FreeTime(long slot, LocalDate date, LocalTime startsAt, LocalTime endsAt) {}

  static Problem of(
      String code, int status, String title, String detail, Map<String, Object> arguments) {
    return new Problem(
        "urn:ziyara:problem:" + code,
        title,
        status,
        code,
        detail,
        arguments.isEmpty() ? null : arguments,
        null,
        null,
        null,
        null);
  }

  Problem withErrors(List<FieldError> fieldErrors) {
    return new Problem(
        type, title, status, code, detail, arguments, fieldErrors, violations, nextFree, logId);
  }

  Problem withViolations(List<Reason> reasons, List<FreeTime> free) {
    return new Problem(type, title, status, code, detail, arguments, errors, reasons, free, logId);
  }

  Problem withLogId(String id) {
    return new Problem(
        type, title, status, code, detail, arguments, errors, violations, nextFree, id);
  }
}
