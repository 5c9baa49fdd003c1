package org.ziyara.rules;

/** What a session is for; each kind has sessions and an entitlement of its own. */
public enum VisitKind {
  FAMILY,
  LAWYER,
  CONSULAR,
  ASSOCIATION,
  CLERGY,
  /** A basket handed in for a feast, once per inmate and feast. */
  FEAST_BASKET
}
