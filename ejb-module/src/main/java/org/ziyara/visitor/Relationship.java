package org.ziyara.visitor;

/** What the visitor is to the inmate. */
public enum Relationship {
  SPOUSE,
  PARENT,
  CHILD,
  SIBLING,
  GRANDPARENT,
  GRANDCHILD,
  UNCLE_AUNT,
  IN_LAW,
  OTHER
}
