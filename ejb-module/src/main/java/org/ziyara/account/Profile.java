package org.ziyara.account;

import org.ziyara.shared.Localized;

/**
 * The signed-in person, for the frame of a page. The institution's name is null for who has none.
 */
public record Profile(String displayName, Role role, Localized institutionName) {}
