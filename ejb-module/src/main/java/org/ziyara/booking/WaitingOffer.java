package org.ziyara.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.ziyara.shared.Ids;
import org.ziyara.shared.LinkToken;

/** A place that was offered to a family that waits: a held visit, and the secret of its link. */
@Entity
@Table(name = "waiting_offer")
public class WaitingOffer {

  @Id private Long id;
  private Long entryId;
  private int number;
  private Long visitId;
  private String tokenHash;

  protected WaitingOffer() {}

  WaitingOffer(long entryId, int number, long visitId, LinkToken token) {
    this.id = Ids.next();
    this.entryId = entryId;
    this.number = number;
    this.visitId = visitId;
    this.tokenHash = token.hash();
  }
}
