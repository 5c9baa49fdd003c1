package org.ziyara.visitor;

import org.ziyara.shared.Localized;

/** A city that may be named as home. */
public record City(String code, Localized name) {}
