package org.ziyara.account;

/**
 * The signed-in person, for the frame of a page. The institution's names are null for who has none.
 */
public record Profile(
    String displayName, Role role, String institutionNameAr, String institutionNameFr) {}
