package org.ziyara.visitor;

import java.io.Serializable;
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
    String matchedInmateFr)
    implements Serializable {

  public boolean isMatched() {
    return matchedInmateAr != null;
  }
}
