package org.ziyara.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ziyara.messaging.Channels;
import org.ziyara.shared.Ids;
import org.ziyara.shared.ZiyaraException;

/** Who may sign in, and as what. */
@Entity
public class Account {

  @Id private Long id;

  private String username;
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  private Long institutionId;
  private String displayName;
  private String language;
  private String email;

  @Enumerated(EnumType.STRING)
  private Channels channels;

  private boolean enabled;
  private Instant createdAt;

  @Version private int version;

  protected Account() {}

  /** A family's account, shut until its username, the phone in E.164, is proved. */
  public static Account ofFamily(
      String phone, String passwordHash, String displayName, String language, Instant now) {
    Account account = new Account();
    account.id = Ids.next();
    account.username = phone;
    account.passwordHash = passwordHash;
    account.role = Role.FAMILY;
    account.displayName = displayName;
    account.language = language;
    account.channels = Channels.SMS;
    account.enabled = false;
    account.createdAt = now;
    return account;
  }

  /** An account of somebody who works in an institution. */
  static Account ofStaff(
      String username,
      String passwordHash,
      Role role,
      long institutionId,
      String displayName,
      String language,
      Instant now) {
    Account account = ofFamily(username, passwordHash, displayName, language, now);
    account.role = role;
    account.institutionId = institutionId;
    account.enabled = true;
    return account;
  }

  /** The phone is proved: its owner may sign in. */
  void enable() {
    enabled = true;
  }

  /** Starts afresh an account whose phone was never proved. */
  public void reopen(String newPassword, String newDisplayName, String newLanguage) {
    passwordHash = PasswordHash.of(newPassword);
    displayName = newDisplayName;
    language = newLanguage;
  }

  /** The person reads and is written to in this language from now on. */
  void speak(String code) {
    language = code;
  }

  /** The address is proved: messages go there, too, until the person chooses otherwise. */
  void own(String newEmail) {
    if (email == null) {
      channels = Channels.BOTH;
    }
    email = newEmail;
  }

  void disownEmail() {
    email = null;
    channels = Channels.SMS;
  }

  void choose(Channels newChannels) {
    if (email == null && newChannels != Channels.SMS) {
      throw new ZiyaraException("EMAIL_REQUIRED");
    }
    channels = newChannels;
  }

  public Long id() {
    return id;
  }

  public String username() {
    return username;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public Role role() {
    return role;
  }

  /** The institution of GATE, DESK and DIRECTOR; null for the others. */
  public Long institutionId() {
    return institutionId;
  }

  public String displayName() {
    return displayName;
  }

  /** A language code such as {@code ar}. */
  public String language() {
    return language;
  }

  /** The proved address; null for none. */
  String email() {
    return email;
  }

  Channels channels() {
    return channels;
  }

  public boolean isEnabled() {
    return enabled;
  }
}
