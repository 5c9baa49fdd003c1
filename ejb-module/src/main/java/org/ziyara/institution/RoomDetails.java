package org.ziyara.institution;

import org.ziyara.rules.RoomKind;
import org.ziyara.shared.Bounds;
import org.ziyara.shared.Input;
import org.ziyara.shared.PlainText;

/** What is written of a room. */
public record RoomDetails(String nameAr, String nameFr, RoomKind kind, int places) {

  static final int NAME_LENGTH = 80;
  static final int MOST_PLACES = 1_000;

  /** The same as it is stored; problems are collected in {@code input}. */
  RoomDetails checked(Input input) {
    input.read("places", () -> Bounds.check(places, 1, MOST_PLACES));
    return new RoomDetails(
        input.read("nameAr", () -> PlainText.of(nameAr, NAME_LENGTH)),
        input.read("nameFr", () -> PlainText.of(nameFr, NAME_LENGTH)),
        kind,
        places);
  }
}
