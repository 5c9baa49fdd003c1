package org.ziyara.order;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.booking.Reference;
import org.ziyara.booking.VisitState;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.SecurityClass;
import org.ziyara.shared.Localized;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.Relationship;

/**
 * All that staff decide by about an inmate's visits.
 *
 * @param keptApart whom the inmate must not meet; empty for those who may not know
 */
public record InmateFile(
    Inmate inmate,
    List<LinkedVisitor> visitors,
    List<RestrictionView> restrictions,
    List<NonAssociationView> keptApart,
    List<VisitAhead> ahead)
    implements Serializable {

  /**
   * Who it is.
   *
   * @param releasedOn the first day of freedom, or null
   * @param movesOn the day of a transfer that has been ordered, or null
   */
  public record Inmate(
      long id,
      String registerNumber,
      Localized name,
      LocalDate dateOfBirth,
      LegalStatus legalStatus,
      SecurityClass securityClass,
      String wing,
      LocalDate releasedOn,
      LocalDate movesOn)
      implements Serializable {}

  /** Somebody with an approved link, and the permits that were recorded. */
  public record LinkedVisitor(
      long linkId,
      long visitorId,
      String fullName,
      DocumentType documentType,
      String documentNumber,
      Relationship relationship,
      List<PermitView> permits)
      implements Serializable {

    LinkedVisitor with(List<PermitView> all) {
      List<PermitView> own =
          all.stream().filter(permit -> permit.visitorId() == visitorId).toList();
      return new LinkedVisitor(
          linkId, visitorId, fullName, documentType, documentNumber, relationship, own);
    }
  }

  /** A confirmed visit of today or a later day. */
  public record VisitAhead(
      String reference,
      VisitState state,
      LocalDate day,
      LocalTime startsAt,
      LocalTime endsAt,
      String visitorName)
      implements Serializable {

    public String shownReference() {
      return Reference.shown(reference);
    }
  }
}
