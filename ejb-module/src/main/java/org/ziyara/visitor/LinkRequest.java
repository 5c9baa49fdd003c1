package org.ziyara.visitor;

/** What a family types to be linked to an inmate. */
public record LinkRequest(
    String institutionCode,
    String registerNumber,
    String inmateFamilyName,
    Relationship relationship) {}
