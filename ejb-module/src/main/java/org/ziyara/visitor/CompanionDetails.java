package org.ziyara.visitor;

import java.time.LocalDate;
import org.ziyara.shared.Input;
import org.ziyara.shared.ZiyaraException;

/**
 * What a family says of somebody who comes along.
 *
 * @param documentType null, as {@code documentNumber}, for somebody without an identity document
 */
public record CompanionDetails(
    String fullName, LocalDate dateOfBirth, DocumentType documentType, String documentNumber) {

  /** The same as it is stored; problems are collected in {@code input}. */
  CompanionDetails checked(Input input, LocalDate today) {
    boolean documented =
        documentType != null || (documentNumber != null && !documentNumber.isBlank());
    return new CompanionDetails(
        input.read("name", () -> PersonName.of(fullName)),
        input.read("born", () -> BirthDate.of(dateOfBirth, today)),
        documented ? input.read("documentType", this::typeOfDocument) : null,
        documented ? input.read("documentNumber", () -> DocumentNumber.of(documentNumber)) : null);
  }

  private DocumentType typeOfDocument() {
    if (documentType == null) {
      throw new ZiyaraException("DOCUMENT_TYPE_REQUIRED");
    }
    return documentType;
  }
}
