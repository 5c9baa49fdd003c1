package org.ziyara.web.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.flag.FlaggedVisit;
import org.ziyara.rules.Violation;
import org.ziyara.rules.ViolationCode;

/** A flagged visit as it was read on a page: reference, version and all that was flagged. */
record SeenFlag(String reference, int version, Set<ViolationCode> codes) {

  private static final Pattern WRITTEN = Pattern.compile("([0-9A-Z]{9})\\.(\\d{1,9})\\.([A-Z_ ]+)");

  static SeenFlag of(FlaggedVisit visit) {
    return new SeenFlag(
        visit.reference(),
        visit.version(),
        visit.violations().stream().map(Violation::code).collect(Collectors.toSet()));
  }

  /** Those that can be read; what else was sent came from no page of ours. */
  static List<SeenFlag> parse(List<String> sent) {
    return sent == null ? List.of() : sent.stream().flatMap(SeenFlag::parse).distinct().toList();
  }

  private static Stream<SeenFlag> parse(String sent) {
    Matcher written = WRITTEN.matcher(sent == null ? "" : sent);
    return written.matches()
        ? Stream.of(
            new SeenFlag(
                written.group(1), Integer.parseInt(written.group(2)), codes(written.group(3))))
        : Stream.empty();
  }

  private static Set<ViolationCode> codes(String spaced) {
    List<String> names = Arrays.asList(spaced.split(" "));
    return Arrays.stream(ViolationCode.values())
        .filter(code -> names.contains(code.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ViolationCode.class)));
  }

  /** As it is sent back. */
  @Override
  public String toString() {
    return "%s.%d.%s"
        .formatted(
            reference,
            version,
            codes.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
  }
}
