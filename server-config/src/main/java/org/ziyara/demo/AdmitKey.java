package org.ziyara.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Lets the key that lies in a file open the API in the name of the central administration, with all
 * scopes but that of directors. Called again it admits what lies there then, and nothing else.
 */
public final class AdmitKey {

  private static final String ADMIT =
      """
      INSERT INTO api_key (id, name, secret_hash, account_id, scopes, created_at, expires_at)
      SELECT 1, 'Demonstration', ?, id,
        'INSTITUTIONS SCHEDULE INMATES VISITORS RULES BOOKING GATE NIGHT POLICY ACCOUNTS KEYS TEST',
        created_at, '2100-01-01'
      FROM account WHERE username = 'central'
      ON DUPLICATE KEY UPDATE secret_hash = VALUES(secret_hash)
      """;

  private AdmitKey() {}

  public static void main(String[] args) {
    System.exit(Program.run(AdmitKey.class, args, AdmitKey::admit));
  }

  static void admit(Connection connection, Arguments arguments) throws SQLException {
    Path file = Objects.requireNonNull(arguments.keyFile(), "--api-key-file is missing");
    try (PreparedStatement statement = connection.prepareStatement(ADMIT)) {
      statement.setString(1, hash(Files.readString(file).strip()));
      statement.executeUpdate();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A key as the database keeps it. */
  public static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
