package org.ziyara.visitor;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.shared.Localized;

/** A link request as the desk decides it; the matched name is null when nobody matches. */
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
    Localized matchedInmate)
    implements Serializable {

  public boolean isMatched() {
    return matchedInmate != null;
  }
}
