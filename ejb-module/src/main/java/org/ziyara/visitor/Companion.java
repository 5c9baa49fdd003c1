package org.ziyara.visitor;

import jakarta.persistence.Entity;
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
  private Instant removedAt;

  protected Companion() {}

  Companion(long visitorId, String fullName, LocalDate dateOfBirth) {
    this.id = Ids.next();
    this.visitorId = visitorId;
    this.fullName = fullName;
    this.dateOfBirth = dateOfBirth;
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
