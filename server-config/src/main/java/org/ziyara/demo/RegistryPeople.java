package org.ziyara.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of a database as the registry would write them: one row of {@link #COLUMNS} for each,
 * by institution and register number.
 */
final class RegistryPeople {

  static final List<String> COLUMNS =
      List.of(
          "institution",
          "registerNumber",
          "earlierInstitution",
          "earlierNumber",
          "familyNameAr",
          "givenNameAr",
          "familyName",
          "givenName",
          "dateOfBirth",
          "sex",
          "legalStatus",
          "securityClass",
          "wing",
          "releasedOn",
          "movesOn",
          "movesTo",
          "contacts",
          "keptApart");

  /** Who was released longer ago is in no feed any more. */
  private static final int DAYS_AFTER_RELEASE = 30;

  private static final String PEOPLE =
      """
      SELECT i.code, m.register_number, NULL, NULL, m.family_name_ar, m.given_name_ar,
             m.family_name, m.given_name, m.date_of_birth, m.sex, m.legal_status,
             m.security_class, m.wing, m.released_on, m.moves_on, t.code, NULL, NULL, m.id
      FROM inmate m JOIN institution i ON i.id = m.institution_id
      LEFT JOIN institution t ON t.id = m.moves_to
      WHERE m.released_on IS NULL OR m.released_on >= ?
      ORDER BY i.code, m.register_number
      """;

  private static final String CONTACTS =
      """
      SELECT inmate_id, CONCAT(document_type, ' ', document_number, ' ', relationship)
      FROM registry_contact ORDER BY inmate_id, document_type, document_number
      """;

  private static final String KEPT_APART =
      """
      SELECT n.one_id, CONCAT(i.code, ' ', m.register_number, ' ', n.scope)
      FROM non_association n JOIN inmate m ON m.id = n.other_id
      JOIN institution i ON i.id = m.institution_id
      WHERE n.decided_by = 'registry' ORDER BY n.one_id, i.code, m.register_number
      """;

  private RegistryPeople() {}

  /** Each row by column; what there is not is null. */
  static List<Map<String, String>> of(Connection connection, LocalDate date) throws SQLException {
    Map<Long, String> contacts = lists(connection, CONTACTS);
    Map<Long, String> keptApart = lists(connection, KEPT_APART);
    List<Map<String, String>> people = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(PEOPLE)) {
      select.setObject(1, date.minusDays(DAYS_AFTER_RELEASE));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          Map<String, String> person = new LinkedHashMap<>();
          for (int i = 0; i < COLUMNS.size(); i++) {
            person.put(COLUMNS.get(i), row.getString(i + 1));
          }
          long id = row.getLong(COLUMNS.size() + 1);
          person.put("contacts", contacts.get(id));
          person.put("keptApart", keptApart.get(id));
          people.add(person);
        }
      }
    }
    return people;
  }

  private static Map<Long, String> lists(Connection connection, String statement)
      throws SQLException {
    Map<Long, String> lists = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(statement);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        lists.merge(row.getLong(1), row.getString(2), (list, item) -> list + ";" + item);
      }
    }
    return lists;
  }
}
