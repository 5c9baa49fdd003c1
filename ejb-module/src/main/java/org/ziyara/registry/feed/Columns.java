package org.ziyara.registry.feed;

import java.util.List;

/** The columns of a feed, in their order. */
final class Columns {

  static final String INSTITUTION = "institution";
  static final String REGISTER_NUMBER = "registerNumber";
  static final String EARLIER_INSTITUTION = "earlierInstitution";
  static final String EARLIER_NUMBER = "earlierNumber";
  static final String FAMILY_NAME_AR = "familyNameAr";
  static final String GIVEN_NAME_AR = "givenNameAr";
  static final String FAMILY_NAME = "familyName";
  static final String GIVEN_NAME = "givenName";
  static final String DATE_OF_BIRTH = "dateOfBirth";
  static final String SEX = "sex";
  static final String LEGAL_STATUS = "legalStatus";
  static final String SECURITY_CLASS = "securityClass";
  static final String WING = "wing";
  static final String RELEASED_ON = "releasedOn";
  static final String MOVES_ON = "movesOn";
  static final String MOVES_TO = "movesTo";
  static final String CONTACTS = "contacts";
  static final String KEPT_APART = "keptApart";

  static final List<String> ALL =
      List.of(
          INSTITUTION,
          REGISTER_NUMBER,
          EARLIER_INSTITUTION,
          EARLIER_NUMBER,
          FAMILY_NAME_AR,
          GIVEN_NAME_AR,
          FAMILY_NAME,
          GIVEN_NAME,
          DATE_OF_BIRTH,
          SEX,
          LEGAL_STATUS,
          SECURITY_CLASS,
          WING,
          RELEASED_ON,
          MOVES_ON,
          MOVES_TO,
          CONTACTS,
          KEPT_APART);

  private Columns() {}
}
