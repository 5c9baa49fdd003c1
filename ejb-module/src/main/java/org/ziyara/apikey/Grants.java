package org.ziyara.apikey;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ziyara.shared.ZiyaraException;

/**
 * The scopes of a key, each to read only or to change things, too. Written {@code SCHEDULE} or
 * {@code SCHEDULE:READ}.
 */
public record Grants(Map<Scope, Access> byScope) implements Serializable {

  private static final String READ_ONLY = ":READ";

  /** How far a scope goes. */
  public enum Access {
    READ,
    WRITE
  }

  public Grants {
    byScope = new EnumMap<>(byScope);
  }

  /**
   * Reads the written form.
   *
   * @throws ZiyaraException SCOPES_INVALID for an unknown scope, or none
   */
  public static Grants parse(Collection<String> written) {
    Map<Scope, Access> granted = new EnumMap<>(Scope.class);
    try {
      for (String grant : written) {
        boolean readOnly = grant.endsWith(READ_ONLY);
        String name = readOnly ? grant.substring(0, grant.indexOf(READ_ONLY)) : grant;
        granted.merge(Scope.valueOf(name), readOnly ? Access.READ : Access.WRITE, Grants::wider);
      }
    } catch (IllegalArgumentException e) {
      throw new ZiyaraException("SCOPES_INVALID");
    }
    if (granted.isEmpty()) {
      throw new ZiyaraException("SCOPES_INVALID");
    }
    return new Grants(granted);
  }

  static Grants parse(String stored) {
    return parse(List.of(stored.split(" ")));
  }

  private static Access wider(Access one, Access other) {
    return one == Access.WRITE ? one : other;
  }

  public boolean allow(Scope scope, Access access) {
    Access granted = byScope.get(scope);
    return granted == Access.WRITE || granted == access;
  }

  /** The written form, in the order of the scopes. */
  public List<String> written() {
    return byScope.entrySet().stream()
        .map(grant -> grant.getKey() + (grant.getValue() == Access.READ ? READ_ONLY : ""))
        .toList();
  }

  String stored() {
    return String.join(" ", written());
  }
}
