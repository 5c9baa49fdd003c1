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
  /** The time zone of the central administration and of the nightly timer. */
  ZONE("ziyara.zone", "Africa/Casablanca"),
  /** The bearer token of the operations endpoint; empty switches the endpoint off. */
  OPS_TOKEN("ziyara.ops.token", "");

  private final String key;
  private final String defaultValue;

  Setting(String key, String defaultValue) {
    this.key = key;
    this.defaultValue = defaultValue;
  }

  public String key() {
    return key;
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
