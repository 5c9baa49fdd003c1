package org.ziyara.messaging;

/** What a message says; its name is the key of its text. */
public enum MessageKind {
  CODE(true),
  ALREADY_REGISTERED(true),
  LINK_APPROVED(false),
  LINK_REJECTED(false),
  VISIT_CONFIRMED(true),
  VISIT_MOVED(true),
  VISIT_CANCELLED(true),
  VISIT_CALLED_OFF(true),
  VISIT_RELOCATED(false),
  /** Called off, since no place was found; the family comes first for the next one. */
  VISIT_UNPLACED(false),
  /** Called off, since the inmate is free by then. */
  VISIT_NEEDLESS(false),
  VISIT_REMINDER(false),
  PLACE_OFFERED(false);

  private final boolean urgent;

  MessageKind(boolean urgent) {
    this.urgent = urgent;
  }

  /**
   * Whether it goes out at night, too: it answers what somebody is doing, or may keep a family from
   * setting out.
   */
  boolean isUrgent() {
    return urgent;
  }

  /**
   * Whether it goes by SMS whatever the person chose: others have decided that a visit does not
   * take place as it was booked, and who sets out does not read e-mail before.
   */
  boolean isAlwaysBySms() {
    return switch (this) {
      case VISIT_CALLED_OFF, VISIT_RELOCATED, VISIT_UNPLACED, VISIT_NEEDLESS -> true;
      default -> false;
    };
  }
}
