package org.ziyara.institution;

/** A regional directorate, to which institutions belong. */
public record Region(String code, String nameAr, String nameFr) {}
