package org.ziyara.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.booking.VisitState;
import org.ziyara.order.InmateFile.LinkedVisitor;
import org.ziyara.order.InmateFile.VisitAhead;
import org.ziyara.rules.Agenda.Scope;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.SecurityClass;
import org.ziyara.shared.Row;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.Relationship;

@ApplicationScoped
class InmateQueries {

  @PersistenceContext private EntityManager entityManager;

  /** Where the inmate is. */
  Optional<Long> institution(long inmateId) {
    return Row.list(with("SELECT institution_id FROM inmate WHERE id = ?1", inmateId), Row::number)
        .stream()
        .findFirst();
  }

  /** The inmate whom the institution has under this number. */
  Optional<InmateFile.Inmate> inmate(long institutionId, String registerNumber) {
    return Row.list(
            with(
                """
                SELECT id, register_number, CONCAT(given_name_ar, ' ', family_name_ar),
                       CONCAT(given_name, ' ', family_name), date_of_birth, legal_status,
                       security_class, wing, released_on, moves_on
                FROM inmate WHERE institution_id = ?1 AND register_number = ?2
                """,
                institutionId,
                registerNumber),
            row ->
                new InmateFile.Inmate(
                    row.number(),
                    row.text(),
                    row.localized(),
                    row.date(),
                    row.constant(LegalStatus.class),
                    row.constant(SecurityClass.class),
                    row.text(),
                    row.date(),
                    row.date()))
        .stream()
        .findFirst();
  }

  /** The visitors with an approved link, by name. */
  List<LinkedVisitor> visitors(long inmateId) {
    return Row.list(
        with(
            """
            SELECT k.id, v.id, v.full_name, v.document_type, v.document_number, k.relationship
            FROM kinship_link k JOIN visitor v ON v.id = k.visitor_id
            WHERE k.inmate_id = ?1 AND k.state = 'APPROVED' ORDER BY v.full_name, k.id
            """,
            inmateId),
        row ->
            new LinkedVisitor(
                row.number(),
                row.number(),
                row.text(),
                row.constant(DocumentType.class),
                row.text(),
                row.constant(Relationship.class),
                List.of()));
  }

  /** The confirmed visits from this day on, in order of time. */
  List<VisitAhead> ahead(long inmateId, LocalDate today) {
    return Row.list(
        with(
            """
            SELECT v.reference, v.state, v.visit_date, v.starts_at, v.ends_at, p.full_name
            FROM visit v JOIN visitor p ON p.id = v.visitor_id
            WHERE v.inmate_id = ?1 AND v.visit_date >= ?2 AND v.active = 1 AND v.state <> 'HELD'
            ORDER BY v.visit_date, v.starts_at, v.id
            """,
            inmateId,
            today),
        row ->
            new VisitAhead(
                row.text(),
                row.constant(VisitState.class),
                row.date(),
                row.time(),
                row.time(),
                row.text()));
  }

  /** Whom the inmate must not meet, the latest decision first. */
  List<NonAssociationView> keptApartFrom(long inmateId) {
    return Row.list(
        with(
            """
            SELECT n.id, n.version, m.id, m.register_number,
                   CONCAT(m.given_name_ar, ' ', m.family_name_ar),
                   CONCAT(m.given_name, ' ', m.family_name), i.name_ar, i.name_fr, n.scope, n.reason,
                   n.decided_by, n.decided_at
            FROM non_association n
            JOIN inmate m ON m.id = CASE WHEN n.one_id = ?1 THEN n.other_id ELSE n.one_id END
            JOIN institution i ON i.id = m.institution_id
            WHERE n.one_id = ?1 OR n.other_id = ?1 ORDER BY n.decided_at DESC, n.id DESC
            """,
            inmateId),
        row ->
            new NonAssociationView(
                row.number(),
                row.integer(),
                row.number(),
                row.text(),
                row.localized(),
                row.localized(),
                row.constant(Scope.class),
                row.text(),
                row.text(),
                row.instant()));
  }

  private Query with(String sql, Object... parameters) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
