package org.ziyara.visitor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.shared.Ids;

/**
 * An accompanying person without an account. Never changed, only removed, so that the party of a
 * past visit stays as it was.
 */
@Entity
public class Companion {

  @Id private Long id;
  private Long visitorId;
  private String fullName;
  private LocalDate dateOfBirth;

  @Enumerated(EnumType.STRING)
  private DocumentType documentType;

  private String documentNumber;
  private Instant removedAt;

  protected Companion() {}

  Companion(long visitorId, CompanionDetails details) {
    this.id = Ids.next();
    this.visitorId = visitorId;
    this.fullName = details.fullName();
    this.dateOfBirth = details.dateOfBirth();
    this.documentType = details.documentType();
    this.documentNumber = details.documentNumber();
  }

  void remove(Instant now) {
    if (removedAt == null) {
      removedAt = now;
    }
  }

  Long id() {
    return id;
  }

  boolean isOf(long visitor) {
    return visitorId == visitor;
  }
}
