package org.ziyara.booking;

import java.util.List;
import org.ziyara.visitor.CompanionView;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.Relationship;

/**
 * For whom an officer books: a visitor with a link to an inmate.
 *
 * @param companions who may come along; empty in a list of families
 */
public record FamilyAtDesk(
    long linkId,
    Relationship relationship,
    Visitor visitor,
    Detainee inmate,
    List<CompanionView> companions) {

  /** The visitor, as the identity document must say. */
  public record Visitor(
      long id, String fullName, DocumentType documentType, String documentNumber) {}

  FamilyAtDesk with(List<CompanionView> all) {
    return new FamilyAtDesk(linkId, relationship, visitor, inmate, all);
  }

  /** The companions with these ids, in their own order. */
  public List<CompanionView> party(List<Long> companionIds) {
    return companions.stream().filter(one -> companionIds.contains(one.id())).toList();
  }
}
