package org.ziyara.shared;

import java.util.Locale;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/** What EclipseLink is to do where JPA has no word for it. */
public class SessionSettings implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    session.getDescriptors().values().forEach(SessionSettings::nameInSnakeCase);
    // The pool tries each connection. A query that failed would wait five seconds to be tried
    // again, and its reader with it, while the database is away.
    session.getLogin().setQueryRetryAttemptCount(0);
  }

  /**
   * Maps {@code KinshipLink.requestedAt} to {@code kinship_link.requested_at}: the naming rule once
   * instead of an annotation on every field. Collection tables are named by their annotations.
   */
  private static void nameInSnakeCase(ClassDescriptor descriptor) {
    descriptor.getTables().get(0).setName(snakeCase(descriptor.getAlias()));
    for (DatabaseMapping mapping : descriptor.getMappings()) {
      if (mapping.isDirectToFieldMapping()) {
        mapping.getField().setName(snakeCase(mapping.getAttributeName()));
      }
    }
  }

  static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
        .toLowerCase(Locale.ROOT);
  }
}
