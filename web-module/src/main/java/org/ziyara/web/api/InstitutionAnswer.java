package org.ziyara.web.api;

import java.time.LocalDate;
import org.ziyara.institution.InstitutionDetails;
import org.ziyara.institution.InstitutionKind;
import org.ziyara.institution.InstitutionRecord;
import org.ziyara.institution.RolloutState;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Versioned;

/** An institution. */
public record InstitutionAnswer(
    String code,
    String nameAr,
    String nameFr,
    String city,
    String region,
    InstitutionKind kind,
    String timeZone,
    RolloutState rolloutState,
    @MayBeAbsent LocalDate liveFrom,
    int version)
    implements Versioned {

  static InstitutionAnswer of(InstitutionRecord institution) {
    InstitutionDetails details = institution.details();
    return new InstitutionAnswer(
        institution.code(),
        details.nameAr(),
        details.nameFr(),
        details.city(),
        details.region(),
        details.kind(),
        details.timeZone(),
        institution.rolloutState(),
        institution.liveFrom(),
        institution.version());
  }

  @Override
  public String path() {
    return "institutions/" + code;
  }
}
