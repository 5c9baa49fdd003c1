package org.ziyara.rules;

/** The inmate's security class, which limits the party. */
public enum SecurityClass {
  A(PolicyName.PARTY_MAX_A),
  B(PolicyName.PARTY_MAX_B),
  C(PolicyName.PARTY_MAX_C);

  private final PolicyName partyMax;

  SecurityClass(PolicyName partyMax) {
    this.partyMax = partyMax;
  }

  PolicyName partyMax() {
    return partyMax;
  }
}
