package org.ziyara.visitor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.ziyara.shared.Ids;
import org.ziyara.shared.ZiyaraException;

/**
 * A visitor's link to an inmate. The request keeps what was typed; {@code inmateId} is null while
 * it matches nobody.
 */
@Entity
public class KinshipLink {

  @Id private Long id;
  private Long visitorId;
  private Long institutionId;
  private String registerNumber;
  private String inmateFamilyName;

  @Enumerated(EnumType.STRING)
  private Relationship relationship;

  private Long inmateId;

  @Enumerated(EnumType.STRING)
  private LinkState state;

  private Instant requestedAt;
  private Instant decidedAt;
  private String decidedBy;
  private String decisionReason;
  private LocalDate expiresOn;

  @Version private int version;

  protected KinshipLink() {}

  KinshipLink(long visitorId, long institutionId, String registerNumber) {
    this.id = Ids.next();
    this.visitorId = visitorId;
    this.institutionId = institutionId;
    this.registerNumber = registerNumber;
  }

  /** Asks (again, after a rejection) for the link; {@code matchedInmateId} may be null. */
  void request(String familyName, Relationship asRelationship, Long matchedInmateId, Instant now) {
    inmateFamilyName = familyName;
    relationship = asRelationship;
    inmateId = matchedInmateId;
    state = LinkState.REQUESTED;
    requestedAt = now;
    decidedAt = null;
    decidedBy = null;
    decisionReason = null;
  }

  /** Whom it was meant for has been registered since. */
  void matches(long registeredInmateId) {
    inmateId = registeredInmateId;
  }

  /**
   * @throws ZiyaraException LINK_ALREADY_DECIDED, or LINK_MATCHES_NOBODY when there is no inmate to
   *     link to
   */
  void approve(String by, String reason, Instant now) {
    if (inmateId == null) {
      throw new ZiyaraException("LINK_MATCHES_NOBODY");
    }
    decide(LinkState.APPROVED, by, reason, now);
  }

  void reject(String by, String reason, Instant now) {
    decide(LinkState.REJECTED, by, reason, now);
  }

  private void decide(LinkState decision, String by, String reason, Instant now) {
    if (state != LinkState.REQUESTED) {
      throw new ZiyaraException("LINK_ALREADY_DECIDED", Map.of("by", decidedBy));
    }
    state = decision;
    decidedBy = by;
    decisionReason = reason;
    decidedAt = now;
  }

  Long id() {
    return id;
  }

  Long visitorId() {
    return visitorId;
  }

  Long institutionId() {
    return institutionId;
  }

  LinkState state() {
    return state;
  }
}
