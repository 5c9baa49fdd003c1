package org.ziyara.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret in the link of a message: whoever has it may answer. Only its hash is kept. */
public record LinkToken(String text) {

  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static LinkToken next() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  public String hash() {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What may be written into a log. */
  @Override
  public String toString() {
    return "LinkToken";
  }
}
