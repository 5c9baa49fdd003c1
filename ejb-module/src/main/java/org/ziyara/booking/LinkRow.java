package org.ziyara.booking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.InmateFacts;
import org.ziyara.rules.InstitutionFacts;
import org.ziyara.rules.LinkFacts;
import org.ziyara.shared.Row;
import org.ziyara.visitor.LinkState;
import org.ziyara.visitor.Relationship;

/**
 * The link with which a family books; {@code inmateId} and inmate are null while it names nobody.
 * The institution is the one where the inmate is now.
 *
 * @param policyEdition of the policies of the institution, see {@link PolicyQueries}
 * @param apart inmates whom this one must not meet
 */
record LinkRow(
    long policyEdition,
    LinkFacts link,
    Long inmateId,
    InmateFacts inmate,
    List<Long> apart,
    InstitutionFacts institution) {

  static LinkRow of(Row row) {
    long policyEdition = row.number();
    boolean approved = row.constant(LinkState.class) == LinkState.APPROVED;
    LinkFacts link = new LinkFacts(approved, row.date(), row.constant(Relationship.class).kinds());
    InstitutionFacts institution = InstitutionRow.of(row);
    Long inmateId = row.longOrNull();
    String apart = row.text();
    InmateFacts inmate = inmateId == null ? null : InmateRow.of(row);
    return new LinkRow(policyEdition, link, inmateId, inmate, ids(apart), institution);
  }

  LinkRow with(InmateFacts locked) {
    return new LinkRow(policyEdition, link, inmateId, locked, apart, institution);
  }

  long institutionId() {
    return institution.id();
  }

  /** The inmate and all whom this one must not meet. */
  Set<Long> inmatesToLock() {
    return Stream.concat(Stream.ofNullable(inmateId), apart.stream()).collect(Collectors.toSet());
  }

  private static List<Long> ids(String commaSeparated) {
    return commaSeparated == null
        ? List.of()
        : Arrays.stream(commaSeparated.split(",")).map(Long::valueOf).toList();
  }
}
