package org.ziyara.visitor;

/** Somebody whom the registry knows as an inmate's kin, by document. */
public record Contact(
    DocumentType documentType, String documentNumber, Relationship relationship) {}
