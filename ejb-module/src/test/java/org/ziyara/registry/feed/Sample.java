package org.ziyara.registry.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.ziyara.inmate.RegisterKey;

/** Files as the registry writes them, and spoilt ones. */
final class Sample {

  static final Map<String, Long> INSTITUTIONS = Map.of("MA-001", 1L, "MA-002", 2L);

  static final String FIRST_LINE = "registry-feed,1,FULL,2026-11-24";
  static final String HEADER =
      "institution,registerNumber,earlierInstitution,earlierNumber,familyNameAr,givenNameAr,"
          + "familyName,givenName,dateOfBirth,sex,legalStatus,securityClass,wing,releasedOn,"
          + "movesOn,movesTo,contacts,keptApart";

  private Sample() {}

  /** Somebody of whom nothing particular is told. */
  static String person(String institution, String number) {
    return person(institution, number, "", "");
  }

  static String person(String institution, String number, String contacts, String keptApart) {
    return "%s,%s,,,العلوي,كريم,Alaoui,Karim,1990-05-04,M,CONVICTED,C,,,,,%s,%s"
        .formatted(institution, number, contacts, keptApart);
  }

  static String transferred(String from, String earlier, String to, String number) {
    return "%s,%s,%s,%s,العلوي,كريم,Alaoui,Karim,1990-05-04,M,CONVICTED,C,,,,,,"
        .formatted(to, number, from, earlier);
  }

  /** The text with a right last line. */
  static String sealed(String text, int rows) {
    return text + "checksum," + rows + "," + sha256(text) + "\n";
  }

  static String file(String firstLine, String... rows) {
    return sealed(
        String.join("\n", firstLine, HEADER) + "\n" + String.join("\n", rows) + "\n", rows.length);
  }

  static Feed read(String firstLine, String... rows) {
    return FeedReader.read(bytes(file(firstLine, rows)), INSTITUTIONS);
  }

  static Feed full(String... rows) {
    return read(FIRST_LINE, rows);
  }

  static Feed delta(String... rows) {
    return read("registry-feed,1,DELTA,2026-11-24", rows);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static RegisterKey key(long institution, String number) {
    return new RegisterKey(institution, number);
  }

  static List<RegisterKey> keys(Feed feed) {
    return feed.entries().stream().map(FeedEntry::key).toList();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
