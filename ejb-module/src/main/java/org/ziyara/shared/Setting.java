package org.ziyara.shared;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every key by which an installation is configured. Values come from MicroProfile Config: system
 * properties, then environment variables ({@code ziyara.clock} is {@code ZIYARA_CLOCK} there), then
 * the default named here. Numbers that a director might change are policy values, not settings.
 */
public enum Setting {
  /** Whether this is a demonstration: the outbox can be read at {@code /demo/outbox}. */
  DEMO("ziyara.demo", "false"),
  /**
   * Where the business clock starts: an ISO instant, or a local date-time of {@link #ZONE}; empty
   * for the real time.
   */
  CLOCK("ziyara.clock", ""),
  /** Whether programs may set the business clock by the API: on a server for tests alone. */
  TEST("ziyara.test", "false"),
  /** The time zone of the central administration and of the nightly timer. */
  ZONE("ziyara.zone", "Africa/Casablanca"),
  /** Where families find the portal: what the links in messages begin with. */
  ADDRESS("ziyara.address", "http://localhost:8080"),
  /** Where the SMS gateway takes a message by HTTP POST; empty for none: messages wait. */
  SMS_URL("ziyara.sms.url", ""),
  SMS_CONTENT_TYPE("ziyara.sms.content-type", "application/json"),
  /** The body of that request; see {@code HttpSmsGateway}. */
  SMS_BODY("ziyara.sms.body", "{\"to\":\"{to}\",\"text\":\"{text}\",\"id\":\"{id}\"}"),
  /** The header {@code Authorization} of that request: a secret, by a password alias. */
  SMS_AUTHORIZATION("ziyara.sms.authorization", ""),
  /**
   * The folder into which the detention registry writes its feeds, the same for all servers of a
   * cluster; empty for none.
   */
  REGISTRY_FOLDER("ziyara.registry.folder", ""),
  /**
   * The mail server, of which {@code mail/ziyara} knows the rest; empty for none: then everybody is
   * told by SMS.
   */
  MAIL_HOST("ziyara.mail.host", ""),
  /** So many institutions at a time go through a step of the night. */
  NIGHT_PARTITIONS("ziyara.night.partitions", "4"),
  /** The bearer token of the operations endpoint; empty switches the endpoint off. */
  OPS_TOKEN("ziyara.ops.token", ""),
  /**
   * The addresses of our load balancers, separated by commas: what these say in {@code
   * X-Forwarded-For} of where a request comes from is believed, and nobody else's word.
   */
  TRUSTED_PROXIES("ziyara.trusted-proxies", ""),

  // How often something may be tried: attempts/window, the window as an ISO 8601 duration. What is
  // counted, and for whom, says org.ziyara.account.Limit.
  LIMIT_SIGN_IN_NAME("ziyara.limit.sign-in.name", "10/PT15M"),
  /** A whole town may share the address of its mobile network. */
  LIMIT_SIGN_IN_ADDRESS("ziyara.limit.sign-in.address", "1000/PT15M"),
  LIMIT_CODE_TRIED("ziyara.limit.code.tried", "5/PT30M"),
  LIMIT_CODE_SENT_PHONE("ziyara.limit.code.sent.phone", "5/PT1H"),
  LIMIT_CODE_SENT_EMAIL("ziyara.limit.code.sent.email", "5/PT1H"),
  LIMIT_CODE_SENT_ADDRESS("ziyara.limit.code.sent.address", "1000/PT1H"),
  LIMIT_LINK_REQUEST("ziyara.limit.link.request", "10/P1D"),
  LIMIT_API_KEY_ADDRESS("ziyara.limit.api.key.address", "30/PT15M"),
  /** Calls of the API by one key, counted by each server for itself. */
  LIMIT_API_CALLS("ziyara.limit.api.calls", "3000/PT1S"),
  LIMIT_OFFER("ziyara.limit.offer", "1000/PT15M");

  private final String key;
  private final String defaultValue;

  Setting(String key, String defaultValue) {
    this.key = key;
    this.defaultValue = defaultValue;
  }

  public String key() {
    return key;
  }

  public String defaultValue() {
    return defaultValue;
  }

  /** The configured value, or the default; never null. */
  public String value() {
    Optional<String> configured = ConfigProvider.getConfig().getOptionalValue(key, String.class);
    return configured.orElse(defaultValue);
  }

  public boolean isTrue() {
    return Boolean.parseBoolean(value());
  }
}
