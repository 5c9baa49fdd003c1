package org.ziyara.visitor;

import java.time.Instant;

/**
 * A link as its family sees it. The inmate's full names are null until it is approved: nobody
 * learns from a request who is in prison.
 */
public record LinkView(
    long id,
    String institutionCode,
    String institutionNameAr,
    String institutionNameFr,
    String registerNumber,
    String inmateFamilyName,
    Relationship relationship,
    LinkState state,
    Instant requestedAt,
    String decisionReason,
    String inmateNameAr,
    String inmateNameFr) {

  public boolean isApproved() {
    return state == LinkState.APPROVED;
  }
}
