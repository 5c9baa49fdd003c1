package org.ziyara.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ziyara.rules.Agenda.Scope;
import org.ziyara.shared.Ids;

/** Two inmates who must not be in one room, or among the visits of one institution, at one time. */
@Entity
@Table(name = "non_association")
public class NonAssociation {

  @Id private Long id;

  /** The lesser id of the two: each pair is kept apart once. */
  private Long oneId;

  private Long otherId;

  @Enumerated(EnumType.STRING)
  private Scope scope;

  private String reason;
  private String decidedBy;
  private Instant decidedAt;

  @Version private int version;

  protected NonAssociation() {}

  NonAssociation(
      long inmateId, long otherInmateId, Scope scope, String reason, String by, Instant now) {
    this.id = Ids.next();
    this.oneId = Math.min(inmateId, otherInmateId);
    this.otherId = Math.max(inmateId, otherInmateId);
    this.scope = scope;
    this.reason = reason;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  void apply(Scope newScope) {
    scope = newScope;
  }

  Long id() {
    return id;
  }

  Long oneId() {
    return oneId;
  }

  Long otherId() {
    return otherId;
  }

  Scope scope() {
    return scope;
  }

  String decidedBy() {
    return decidedBy;
  }

  int version() {
    return version;
  }
}
