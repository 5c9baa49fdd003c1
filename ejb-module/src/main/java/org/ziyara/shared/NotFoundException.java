package org.ziyara.shared;

/** What was asked for does not exist, or is not for the caller: deliberately the same answer. */
public class NotFoundException extends ZiyaraException {

  public NotFoundException() {
    super("NOT_FOUND");
  }
}
