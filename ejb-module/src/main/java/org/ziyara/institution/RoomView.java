package org.ziyara.institution;

import org.ziyara.rules.RoomKind;

/** A room as its administration sees it. */
public record RoomView(
    long id, String code, String nameAr, String nameFr, RoomKind kind, int places, int version) {}
