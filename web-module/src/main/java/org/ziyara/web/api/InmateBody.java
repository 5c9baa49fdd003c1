package org.ziyara.web.api;

import java.time.LocalDate;
import org.ziyara.inmate.InmateDetails;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.SecurityClass;
import org.ziyara.rules.Sex;
import org.ziyara.web.api.protocol.MayBeAbsent;

/** What the registry says of an inmate. */
public record InmateBody(
    String familyNameAr,
    String givenNameAr,
    String familyName,
    String givenName,
    LocalDate dateOfBirth,
    Sex sex,
    LegalStatus legalStatus,
    SecurityClass securityClass,
    @MayBeAbsent String wing) {

  InmateDetails details() {
    return new InmateDetails(
        familyNameAr,
        givenNameAr,
        familyName,
        givenName,
        dateOfBirth,
        sex,
        legalStatus,
        securityClass,
        wing);
  }
}
