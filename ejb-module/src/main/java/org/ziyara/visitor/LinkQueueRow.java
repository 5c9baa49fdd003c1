package org.ziyara.visitor;

import java.time.Instant;
import java.time.LocalDate;

/** A link request as the desk decides it; the matched names are null when nobody matches. */
public record LinkQueueRow(
    long id,
    Instant requestedAt,
    String visitorName,
    DocumentType documentType,
    String documentNumber,
    LocalDate visitorDateOfBirth,
    String phone,
    String registerNumber,
    String inmateFamilyName,
    Relationship relationship,
    String matchedInmateAr,
    String matchedInmateFr) {

  public boolean isMatched() {
    return matchedInmateAr != null;
  }
}
