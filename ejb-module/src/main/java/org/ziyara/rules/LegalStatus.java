package org.ziyara.rules;

/** Why somebody is detained: before a judgement, after it, or for a debt. */
public enum LegalStatus {
  REMAND,
  CONVICTED,
  CIVIL_CONSTRAINT
}
