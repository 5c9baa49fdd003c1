package org.ziyara.visitor;

/** How far a kinship link has come. */
public enum LinkState {
  REQUESTED,
  APPROVED,
  REJECTED
}
