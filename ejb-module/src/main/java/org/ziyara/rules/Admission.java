package org.ziyara.rules;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which inmates a session is for: tags that are admitted and tags that are not. A tag is an {@link
 * InmateCategory} or {@code WING:} with the wing's code. Of the admitted ones, an inmate needs one
 * of each group (legal status, sex, age, class, wing) that is named at all.
 */
public record Admission(Set<String> only, Set<String> except) {

  public static final Admission ALL = new Admission(Set.of(), Set.of());

  private static final String WING = "WING:";

  /**
   * @throws IllegalArgumentException for a tag that is neither a category nor a wing
   */
  public Admission {
    only = Set.copyOf(only);
    except = Set.copyOf(except);
    only.forEach(Admission::group);
    except.forEach(Admission::group);
  }

  /**
   * From its written form, such as {@code +REMAND +WING:3 -CLASS_A}; empty admits everybody.
   *
   * @throws IllegalArgumentException when it cannot be read
   */
  public static Admission parse(String text) {
    Set<String> only = new TreeSet<>();
    Set<String> except = new TreeSet<>();
    for (String tag : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
      switch (tag.charAt(0)) {
        case '+' -> only.add(tag.substring(1));
        case '-' -> except.add(tag.substring(1));
        default -> throw new IllegalArgumentException(tag);
      }
    }
    return new Admission(only, except);
  }

  /** The written form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return Stream.concat(
            new TreeSet<>(only).stream().map(tag -> "+" + tag),
            new TreeSet<>(except).stream().map(tag -> "-" + tag))
        .collect(Collectors.joining(" "));
  }

  boolean isForAll() {
    return only.isEmpty() && except.isEmpty();
  }

  /** Whether an inmate of these categories and this wing (or null) is admitted. */
  boolean admits(Set<InmateCategory> categories, String wing) {
    Set<String> tags = categories.stream().map(Enum::name).collect(Collectors.toSet());
    if (wing != null) {
      tags.add(WING + wing.toUpperCase(Locale.ROOT));
    }
    Set<String> groupsMet =
        only.stream().filter(tags::contains).map(Admission::group).collect(Collectors.toSet());
    return only.stream().map(Admission::group).allMatch(groupsMet::contains)
        && except.stream().noneMatch(tags::contains);
  }

  private static String group(String tag) {
    if (tag.matches(WING + "[A-Z0-9]{1,12}")) {
      return WING;
    }
    return switch (InmateCategory.valueOf(tag)) {
      case REMAND, CONVICTED, CIVIL_CONSTRAINT -> "STATUS";
      case MAN, WOMAN -> "SEX";
      case MINOR -> "AGE";
      case CLASS_A, CLASS_B, CLASS_C -> "CLASS";
    };
  }
}
