package org.ziyara.web.api;

import java.time.LocalDate;
import org.ziyara.inmate.InmateDetails;
import org.ziyara.inmate.InmateView;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.SecurityClass;
import org.ziyara.rules.Sex;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Versioned;

/**
 * An inmate.
 *
 * @param releasedOn the first day of freedom, once it is known
 * @param movesOn the day of a transfer to {@code movesTo} that is ordered
 */
public record InmateAnswer(
    long id,
    String institution,
    String registerNumber,
    String familyNameAr,
    String givenNameAr,
    String familyName,
    String givenName,
    LocalDate dateOfBirth,
    Sex sex,
    LegalStatus legalStatus,
    SecurityClass securityClass,
    @MayBeAbsent String wing,
    @MayBeAbsent LocalDate releasedOn,
    @MayBeAbsent LocalDate movesOn,
    @MayBeAbsent String movesTo,
    int version)
    implements Versioned {

  static InmateAnswer of(InmateView inmate) {
    InmateDetails details = inmate.details();
    return new InmateAnswer(
        inmate.id(),
        inmate.institution(),
        inmate.registerNumber(),
        details.familyNameAr(),
        details.givenNameAr(),
        details.familyName(),
        details.givenName(),
        details.dateOfBirth(),
        details.sex(),
        details.legalStatus(),
        details.securityClass(),
        details.wing(),
        inmate.releasedOn(),
        inmate.movesOn(),
        inmate.movesTo(),
        inmate.version());
  }

  @Override
  public String path() {
    return "institutions/" + institution + "/inmates/" + registerNumber;
  }
}
