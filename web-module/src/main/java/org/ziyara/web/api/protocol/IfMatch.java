package org.ziyara.web.api.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version that whoever changes something has seen: the ETag of what they read. */
public record IfMatch(int version) {

  private static final Pattern STRONG = Pattern.compile("\"(\\d{1,9})\"");
  private static final int OF_NOTHING = -1;

  /** Reads the header; what is no ETag of ours is the version of nothing. */
  public static IfMatch valueOf(String header) {
    Matcher tag = STRONG.matcher(header.strip());
    return new IfMatch(tag.matches() ? Integer.parseInt(tag.group(1)) : OF_NOTHING);
  }
}
