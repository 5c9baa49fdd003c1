package org.ziyara.visitor;

/** The identity documents accepted at the gate. */
public enum DocumentType {
  CIN,
  PASSPORT,
  RESIDENCE_CARD
}
