package org.ziyara.visitor;

import java.util.Set;
import org.ziyara.rules.LinkFacts;
import org.ziyara.rules.VisitKind;

/** What the visitor is to the inmate, and the visits for which that stands. */
public enum Relationship {
  SPOUSE,
  PARENT,
  CHILD,
  SIBLING,
  GRANDPARENT,
  GRANDCHILD,
  UNCLE_AUNT,
  IN_LAW,
  OTHER,
  LAWYER(Set.of(VisitKind.LAWYER)),
  CONSUL(Set.of(VisitKind.CONSULAR)),
  ASSOCIATION(Set.of(VisitKind.ASSOCIATION)),
  CLERGY(Set.of(VisitKind.CLERGY));

  private final Set<VisitKind> kinds;

  Relationship() {
    this(LinkFacts.OF_RELATIVES);
  }

  Relationship(Set<VisitKind> kinds) {
    this.kinds = kinds;
  }

  public Set<VisitKind> kinds() {
    return kinds;
  }
}
