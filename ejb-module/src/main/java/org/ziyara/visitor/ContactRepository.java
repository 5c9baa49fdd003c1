package org.ziyara.visitor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ziyara.shared.Row;

/** The registry's contact lists, in sets. */
@ApplicationScoped
class ContactRepository {

  /**
   * A request for a link that waits for a decision, and what stands beside it in the register.
   *
   * @param isContact whether the contact list names the visitor with this relationship
   */
  record Waiting(
      long linkId,
      String typedFamilyName,
      long inmateId,
      String familyNameAr,
      String familyName,
      boolean isContact) {}

  @PersistenceContext private EntityManager entityManager;

  /** Whom the registry knows as kin of these inmates. */
  Map<Long, Set<RegistryContact>> of(Collection<Long> inmateIds) {
    return entityManager
        .createQuery("SELECT c FROM ContactEntry c WHERE c.inmateId IN :ids", ContactEntry.class)
        .setParameter("ids", inmateIds)
        .getResultStream()
        .collect(groupingBy(ContactEntry::inmateId, mapping(ContactEntry::contact, toSet())));
  }

  /** Writes lists anew, before the next statement reads them. */
  void replace(Map<Long, Set<RegistryContact>> lists) {
    entityManager
        .createQuery("DELETE FROM ContactEntry c WHERE c.inmateId IN :ids")
        .setParameter("ids", lists.keySet())
        .executeUpdate();
    lists.forEach(
        (inmateId, contacts) ->
            contacts.forEach(
                contact -> entityManager.persist(new ContactEntry(inmateId, contact))));
    entityManager.flush();
  }

  /** The requests for links to these inmates that wait for the desk, the longest first. */
  List<Waiting> waiting(Collection<Long> inmateIds) {
    String ids = inmateIds.stream().map(String::valueOf).collect(joining(", "));
    return Row.list(
        entityManager.createNativeQuery(
            """
            SELECT k.id, k.inmate_family_name, m.id, m.family_name_ar, m.family_name,
                   c.id IS NOT NULL
            FROM inmate m
            JOIN kinship_link k ON k.institution_id = m.institution_id
              AND k.register_number = m.register_number AND k.state = 'REQUESTED'
            JOIN visitor v ON v.id = k.visitor_id
            LEFT JOIN registry_contact c ON c.inmate_id = m.id
              AND c.document_type = v.document_type AND c.document_number = v.document_number
              AND c.relationship = k.relationship AND v.verified_at IS NOT NULL
            WHERE m.id IN (%s) ORDER BY k.requested_at, v.document_number
            """
                .formatted(ids)),
        row ->
            new Waiting(
                row.number(), row.text(), row.number(), row.text(), row.text(), row.flag()));
  }
}
