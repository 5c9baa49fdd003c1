package org.ziyara.booking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.ziyara.shared.Ids;

/** A family that waits for a place with an inmate, wherever the inmate is held. */
@Entity
@Table(name = "waiting_entry")
public class WaitingEntry {

  @Id private Long id;
  private Long visitorId;
  private Long inmateId;
  private String weekdays;
  private LocalTime fromTime;
  private LocalTime toTime;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private WaitingState state;

  private boolean priority;

  @ElementCollection
  @CollectionTable(name = "waiting_companion", joinColumns = @JoinColumn(name = "entry_id"))
  @Column(name = "companion_id")
  private Set<Long> companionIds = new HashSet<>();

  @Version private int version;

  protected WaitingEntry() {}

  WaitingEntry(long visitorId, long inmateId, Instant now) {
    this.id = Ids.next();
    this.visitorId = visitorId;
    this.inmateId = inmateId;
    this.askedAt = now;
    this.state = WaitingState.WAITING;
  }

  /** When the family could come, and who would. Whose last day has passed asks anew. */
  void wish(Wishes wishes, Collection<Long> companions, LocalDate today, Instant now) {
    if (lastDay != null && lastDay.isBefore(today)) {
      askedAt = now;
    }
    weekdays = wishes.weekdayDigits();
    fromTime = wishes.from();
    toTime = wishes.to();
    firstDay = wishes.firstDay();
    lastDay = wishes.lastDay();
    companionIds.retainAll(companions);
    companionIds.addAll(companions);
  }

  /** The family has lost a visit for which it can do nothing: it comes first. */
  void comeFirst() {
    priority = true;
  }

  void withdraw() {
    if (state == WaitingState.WAITING) {
      state = WaitingState.WITHDRAWN;
    }
  }

  long id() {
    return id;
  }
}
