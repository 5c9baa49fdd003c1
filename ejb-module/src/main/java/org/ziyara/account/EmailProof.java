package org.ziyara.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** An address that somebody says is theirs, and the code that was sent to it. */
@Entity
public class EmailProof {

  @Id private Long accountId;
  private String address;
  private String codeHash;
  private Instant expiresAt;

  protected EmailProof() {}

  EmailProof(long accountId) {
    this.accountId = accountId;
  }

  /** Another address, to which no code has been sent. */
  void propose(String newAddress) {
    address = newAddress;
    codeHash = null;
    expiresAt = null;
  }

  /** Earlier codes fit no more. */
  void sent(String code, Instant now) {
    codeHash = PasswordHash.of(code);
    expiresAt = now.plus(OneTimeCode.VALID);
  }

  boolean fits(String typed, Instant now) {
    return codeHash != null && now.isBefore(expiresAt) && PasswordHash.matches(typed, codeHash);
  }

  String address() {
    return address;
  }

  boolean isSent() {
    return codeHash != null;
  }
}
