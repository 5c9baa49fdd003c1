package org.ziyara.relocation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.booking.Assessment;
import org.ziyara.booking.BookableSlot;
import org.ziyara.explanation.ViolationsJson;
import org.ziyara.shared.Ids;
import org.ziyara.shared.LinkToken;

/** That a visit has been moved or called off, and what its family has answered. */
@Entity
@Table(name = "visit_relocation")
public class VisitRelocation {

  @Id private Long id;
  private Long nightRunId;
  private Long visitId;
  private Long institutionId;
  private Long fromInstitutionId;
  private Long fromSlotId;
  private LocalDate fromDate;
  private LocalTime fromStartsAt;
  private Long toSlotId;
  private LocalDate toDate;
  private LocalTime toStartsAt;
  private String violations;

  @Enumerated(EnumType.STRING)
  private RelocationState state;

  private String tokenHash;
  private Instant relocatedAt;
  private Instant decidedAt;

  @Version private int version;

  protected VisitRelocation() {}

  /** A visit that is called off. */
  VisitRelocation(Long nightRunId, Displaced displaced, Instant now) {
    Assessment visit = displaced.visit();
    this.id = Ids.next();
    this.nightRunId = nightRunId;
    this.visitId = visit.id();
    this.institutionId = visit.institutionId();
    this.fromInstitutionId = visit.slot().institutionId();
    this.fromSlotId = visit.slotId();
    this.fromDate = visit.date();
    this.fromStartsAt = visit.startsAt();
    this.violations = ViolationsJson.write(displaced.causes());
    this.state = RelocationState.CALLED_OFF;
    this.relocatedAt = now;
  }

  /** It has another place instead, which its family may decline with this secret. */
  VisitRelocation movedTo(BookableSlot slot, LinkToken token) {
    toSlotId = slot.id();
    toDate = slot.date();
    toStartsAt = slot.startsAt();
    tokenHash = token.hash();
    state = RelocationState.MOVED;
    return this;
  }

  /** The family says that it suits, or not; the first answer counts. */
  void answer(RelocationState answer, Instant now) {
    if (state == RelocationState.MOVED) {
      state = answer;
      decidedAt = now;
    }
  }

  boolean isOpen() {
    return state == RelocationState.MOVED;
  }

  long visitId() {
    return visitId;
  }

  Long toSlotId() {
    return toSlotId;
  }
}
