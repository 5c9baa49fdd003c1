package org.ziyara.institution;

/** What kind of prison an institution is. */
public enum InstitutionKind {
  LOCAL,
  CENTRAL,
  AGRICULTURAL,
  REFORM_CENTRE
}
