package org.ziyara.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import org.ziyara.rules.InstitutionFacts;
import org.ziyara.rules.LinkFacts;
import org.ziyara.rules.SecurityClass;
import org.ziyara.shared.Row;

/**
 * The link with which a family books; {@code inmateId} and class are null while it names nobody.
 */
record LinkRow(
    LinkFacts link,
    Long inmateId,
    SecurityClass securityClass,
    long institutionId,
    InstitutionFacts institution) {

  static LinkRow of(Row row) {
    LinkFacts link = new LinkFacts("APPROVED".equals(row.text()), row.date());
    Long inmateId = row.longOrNull();
    SecurityClass securityClass = row.constant(SecurityClass.class);
    long institutionId = row.number();
    String rolloutState = row.text();
    LocalDate liveFrom = row.date();
    boolean open = "LIVE".equals(rolloutState) || "PILOT".equals(rolloutState);
    return new LinkRow(
        link,
        inmateId,
        securityClass,
        institutionId,
        new InstitutionFacts(open, liveFrom, ZoneId.of(row.text())));
  }
}
