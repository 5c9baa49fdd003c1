package org.ziyara.relocation;

import org.ziyara.shared.Localized;

/** How well a night found places in one institution. */
public record NightFigures(
    String institutionCode, Localized institutionName, RelocationFigures of) {}
