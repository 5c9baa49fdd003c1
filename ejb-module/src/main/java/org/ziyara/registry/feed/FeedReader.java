package org.ziyara.registry.feed;

import static org.ziyara.registry.feed.Refusal.CHECKSUM_MISSING;
import static org.ziyara.registry.feed.Refusal.CHECKSUM_WRONG;
import static org.ziyara.registry.feed.Refusal.EMPTY;
import static org.ziyara.registry.feed.Refusal.ENCODING;
import static org.ziyara.registry.feed.Refusal.HEADER_WRONG;
import static org.ziyara.registry.feed.Refusal.NOT_A_FEED;
import static org.ziyara.registry.feed.Refusal.NOT_CSV;
import static org.ziyara.registry.feed.Refusal.ROWS_WRONG;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file as a whole: before anything is taken from it, its checksum, its number of rows and
 * its columns are known to be right.
 */
public final class FeedReader {

  private static final Pattern FIRST_LINE =
      Pattern.compile("registry-feed,1,(FULL|DELTA),(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern LAST_LINE = Pattern.compile("checksum,(\\d{1,9}),([0-9a-f]{64})");
  private static final int DIGITS_SHOWN = 12;

  /** An empty field is none; lines end as they like. */
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setNullString("").get();

  private FeedReader() {}

  /**
   * What a file says of itself.
   *
   * @throws FeedRefusedException NOT_A_FEED
   */
  public static FeedHead head(String firstLine) {
    Matcher head = FIRST_LINE.matcher(firstLine);
    try {
      if (head.matches()) {
        return new FeedHead(FeedKind.valueOf(head.group(1)), LocalDate.parse(head.group(2)));
      }
    } catch (DateTimeException noDate) {
      // said below
    }
    throw new FeedRefusedException(NOT_A_FEED, "registry-feed,1,FULL,2026-11-24", firstLine);
  }

  /**
   * The people of whom the file speaks.
   *
   * @param institutions their ids by code
   * @throws FeedRefusedException when it cannot be believed
   */
  public static Feed read(byte[] content, Map<String, Long> institutions) {
    if (content.length == 0) {
      throw new FeedRefusedException(EMPTY);
    }
    String text = decoded(content);
    FeedHead head = head(text.lines().findFirst().orElse(""));
    Trailer trailer = trailer(content);
    EntryReader entries = new EntryReader(institutions, head.date());
    try (CSVParser parser =
        CSVParser.parse(
            new StringReader(text.substring(0, text.length() - trailer.length())), FORMAT)) {
      Iterator<CSVRecord> rows = parser.iterator();
      rows.next();
      checkHeader(rows);
      int count = 0;
      while (rows.hasNext()) {
        CSVRecord row = rows.next();
        entries.read((int) parser.getCurrentLineNumber(), row);
        count++;
      }
      if (count != trailer.rows()) {
        throw new FeedRefusedException(ROWS_WRONG, trailer.rows(), count);
      }
    } catch (IOException | UncheckedIOException malformed) {
      throw new FeedRefusedException(NOT_CSV);
    }
    return entries.feed(head);
  }

  private static void checkHeader(Iterator<CSVRecord> rows) {
    String[] found = rows.hasNext() ? rows.next().values() : new String[0];
    if (!Arrays.asList(found).equals(Columns.ALL)) {
      throw new FeedRefusedException(
          HEADER_WRONG, String.join(",", Columns.ALL), String.join(",", found));
    }
  }

  /** UTF-8 and nothing else; a byte order mark or a null character tells of another encoding. */
  private static String decoded(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      if (text.charAt(0) == '\uFEFF' || text.indexOf('\0') >= 0) {
        throw new FeedRefusedException(ENCODING);
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new FeedRefusedException(ENCODING);
    }
  }

  /**
   * The last line.
   *
   * @param length of it with its line's end; it is ASCII, a byte for a character
   */
  private record Trailer(int rows, int length) {}

  private static Trailer trailer(byte[] content) {
    int end = content.length;
    if (content[end - 1] == '\n') {
      end--;
    }
    if (end > 0 && content[end - 1] == '\r') {
      end--;
    }
    int start = end;
    while (start > 0 && content[start - 1] != '\n') {
      start--;
    }
    String line = new String(content, start, end - start, StandardCharsets.UTF_8);
    Matcher trailer = LAST_LINE.matcher(line);
    if (!trailer.matches()) {
      throw new FeedRefusedException(CHECKSUM_MISSING);
    }
    String found = checksum(content, start);
    if (!found.equals(trailer.group(2))) {
      throw new FeedRefusedException(CHECKSUM_WRONG, brief(trailer.group(2)), brief(found));
    }
    return new Trailer(Integer.parseInt(trailer.group(1)), content.length - start);
  }

  private static String checksum(byte[] content, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(content, 0, length);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String brief(String digits) {
    return digits.substring(0, DIGITS_SHOWN);
  }
}
