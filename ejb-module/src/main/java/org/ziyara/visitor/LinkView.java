package org.ziyara.visitor;

import java.time.Instant;
import org.ziyara.shared.Localized;

/**
 * A link as its family sees it. The inmate's full name is null until it is approved: nobody learns
 * from a request who is in prison.
 */
public record LinkView(
    long id,
    String institutionCode,
    Localized institutionName,
    String registerNumber,
    String inmateFamilyName,
    Relationship relationship,
    LinkState state,
    Instant requestedAt,
    String decisionReason,
    Localized inmateName) {

  public boolean isApproved() {
    return state == LinkState.APPROVED;
  }
}
