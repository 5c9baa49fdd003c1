package org.ziyara.account;

import org.ziyara.shared.Setting;

/**
 * What may be tried only so often. The first attempt opens a window of time; when it holds as many
 * as the rate allows, further ones are refused until it ends, whether they would have succeeded or
 * not.
 */
public enum Limit {
  /** Passwords for one name; a success closes the window. */
  SIGN_IN_NAME(Setting.LIMIT_SIGN_IN_NAME),
  /** Passwords from one address. */
  SIGN_IN_ADDRESS(Setting.LIMIT_SIGN_IN_ADDRESS),
  /** Tries at the code sent under one token. */
  CODE_TRIED(Setting.LIMIT_CODE_TRIED),
  /** Codes sent to one phone, whoever asks for them. */
  CODE_SENT_PHONE(Setting.LIMIT_CODE_SENT_PHONE),
  /** Codes sent to one e-mail address, whoever asks for them. */
  CODE_SENT_EMAIL(Setting.LIMIT_CODE_SENT_EMAIL),
  /** Codes asked for from one address, for whatever phone. */
  CODE_SENT_ADDRESS(Setting.LIMIT_CODE_SENT_ADDRESS),
  /** Inmates asked for by one visitor: nobody may probe who is in prison. */
  LINK_REQUEST(Setting.LIMIT_LINK_REQUEST),
  /** Keys of the API that are none, from one address; a key that is one is served all the same. */
  API_KEY_ADDRESS(Setting.LIMIT_API_KEY_ADDRESS),
  /** Calls by one key of the API. */
  API_CALLS(Setting.LIMIT_API_CALLS),
  /** Looks at offers of the waiting list from one address: nobody may guess their secrets. */
  OFFER(Setting.LIMIT_OFFER);

  private final Setting setting;

  Limit(Setting setting) {
    this.setting = setting;
  }

  public Rate rate() {
    return read(setting.value());
  }

  Rate defaultRate() {
    return read(setting.defaultValue());
  }

  private Rate read(String text) {
    try {
      return Rate.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          setting.key() + " must look like " + setting.defaultValue(), e);
    }
  }
}
