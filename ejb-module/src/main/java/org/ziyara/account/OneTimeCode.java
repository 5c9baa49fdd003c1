package org.ziyara.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A code sent to prove a phone. Its token names it in an address, so that no phone number has to.
 */
@Entity
public class OneTimeCode {

  static final Duration VALID = Duration.ofMinutes(10);

  private static final int DIGITS = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id private String token;
  private Long accountId;
  private String codeHash;
  private Instant expiresAt;
  private Instant sentAt;

  protected OneTimeCode() {}

  OneTimeCode(long accountId, String code, Instant now) {
    this.token = UUID.randomUUID().toString();
    this.accountId = accountId;
    renew(code, now);
  }

  /** What nobody can guess in the few tries there are. */
  static String random() {
    return String.format("%0" + DIGITS + "d", RANDOM.nextInt((int) Math.pow(10, DIGITS)));
  }

  /** Replaces the code by a new one. */
  final void renew(String code, Instant now) {
    codeHash = PasswordHash.of(code);
    sentAt = now;
    expiresAt = now.plus(VALID);
  }

  boolean fits(String typed, Instant now) {
    return now.isBefore(expiresAt) && PasswordHash.matches(typed, codeHash);
  }

  String token() {
    return token;
  }

  long accountId() {
    return accountId;
  }
}
