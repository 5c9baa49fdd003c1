package org.ziyara.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import org.ziyara.rules.InmateFacts;
import org.ziyara.rules.InstitutionFacts;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.LinkFacts;
import org.ziyara.rules.SecurityClass;
import org.ziyara.rules.Sex;
import org.ziyara.shared.Row;

/**
 * The link with which a family books; {@code inmateId} and inmate are null while it names nobody.
 */
record LinkRow(
    LinkFacts link,
    Long inmateId,
    InmateFacts inmate,
    long institutionId,
    InstitutionFacts institution) {

  static LinkRow of(Row row) {
    LinkFacts link = new LinkFacts("APPROVED".equals(row.text()), row.date());
    long institutionId = row.number();
    String rolloutState = row.text();
    LocalDate liveFrom = row.date();
    boolean open = "LIVE".equals(rolloutState) || "PILOT".equals(rolloutState);
    InstitutionFacts institution = new InstitutionFacts(open, liveFrom, ZoneId.of(row.text()));
    Long inmateId = row.longOrNull();
    return new LinkRow(
        link, inmateId, inmateId == null ? null : inmate(row), institutionId, institution);
  }

  private static InmateFacts inmate(Row row) {
    return new InmateFacts(
        row.constant(LegalStatus.class),
        row.constant(Sex.class),
        row.date(),
        row.constant(SecurityClass.class));
  }
}
