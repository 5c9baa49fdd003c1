package org.ziyara.visitor;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ziyara.shared.Ids;

/** The registry's contact lists in sets, by JDBC: no entity is needed. */
@ApplicationScoped
class ContactRepository {

  /** A link that waits for a decision, and what stands beside it in the register. */
  record Waiting(
      long linkId,
      String typedFamilyName,
      long inmateId,
      String familyNameAr,
      String familyName,
      boolean isContact) {}

  @Resource(lookup = "jdbc/ziyara")
  private DataSource dataSource;

  /** Whom the registry knows as kin of these inmates. */
  Map<Long, Set<RegistryContact>> of(Collection<Long> inmateIds) {
    Map<Long, Set<RegistryContact>> contacts = new HashMap<>();
    query(
        """
        SELECT inmate_id, document_type, document_number, relationship FROM registry_contact
        WHERE inmate_id IN (%s)
        """
            .formatted(list(inmateIds)),
        row ->
            contacts
                .computeIfAbsent(row.getLong(1), unused -> new HashSet<>())
                .add(
                    new RegistryContact(
                        DocumentType.valueOf(row.getString(2)),
                        row.getString(3),
                        Relationship.valueOf(row.getString(4)))));
    return contacts;
  }

  void replace(Map<Long, Set<RegistryContact>> lists) {
    String ids = list(lists.keySet());
    try (Connection connection = dataSource.getConnection();
        Statement removal = connection.createStatement();
        PreparedStatement insertion =
            connection.prepareStatement(
                """
                INSERT INTO registry_contact
                  (id, inmate_id, document_type, document_number, relationship)
                VALUES (?, ?, ?, ?, ?)
                """)) {
      removal.executeUpdate("DELETE FROM registry_contact WHERE inmate_id IN (" + ids + ")");
      for (Entry<Long, Set<RegistryContact>> list : lists.entrySet()) {
        for (RegistryContact contact : list.getValue()) {
          insertion.setLong(1, Ids.next());
          insertion.setLong(2, list.getKey());
          insertion.setString(3, contact.documentType().name());
          insertion.setString(4, contact.documentNumber());
          insertion.setString(5, contact.relationship().name());
          insertion.addBatch();
        }
      }
      insertion.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Contact lists could not be written", e);
    }
  }

  /** The requests for links to these inmates that wait for the desk, by visitor. */
  List<Waiting> waiting(Collection<Long> inmateIds) {
    List<Waiting> waiting = new ArrayList<>();
    query(
        """
        SELECT k.id, k.inmate_family_name, m.id, m.family_name_ar, m.family_name, c.id IS NOT NULL
        FROM inmate m
        JOIN kinship_link k ON k.institution_id = m.institution_id
          AND k.register_number = m.register_number AND k.state = 'REQUESTED'
        JOIN visitor v ON v.id = k.visitor_id
        LEFT JOIN registry_contact c ON c.inmate_id = m.id AND c.document_type = v.document_type
          AND c.document_number = v.document_number AND c.relationship = k.relationship
          AND v.verified_at IS NOT NULL
        WHERE m.id IN (%s) ORDER BY k.requested_at, v.document_number
        """
            .formatted(list(inmateIds)),
        row ->
            waiting.add(
                new Waiting(
                    row.getLong(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getString(5),
                    row.getBoolean(6))));
    return waiting;
  }

  @FunctionalInterface
  private interface Reading {
    void read(ResultSet row) throws SQLException;
  }

  private void query(String statement, Reading reading) {
    try (Connection connection = dataSource.getConnection();
        Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery(statement)) {
      while (rows.next()) {
        reading.read(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Contact lists could not be read", e);
    }
  }

  private static String list(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
