package org.ziyara.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziyara.demo.Rows.Inmate;
import org.ziyara.demo.Rows.KinshipLink;
import org.ziyara.demo.Rows.VisitPermit;

/** The judges' permits of those who may visit somebody on remand. */
final class Permits {

  private static final int DAYS_AHEAD = 90;

  private Permits() {}

  /** One for each approved link to somebody on remand. */
  static List<VisitPermit> of(List<KinshipLink> links, List<Inmate> inmates, LocalDate today) {
    Set<Long> onRemand =
        inmates.stream()
            .filter(inmate -> inmate.legalStatus().equals("REMAND"))
            .map(Inmate::id)
            .collect(Collectors.toSet());
    return links.stream()
        .filter(link -> link.state().equals("APPROVED") && onRemand.contains(link.inmateId()))
        .map(link -> permit(link, today))
        .toList();
  }

  private static VisitPermit permit(KinshipLink link, LocalDate today) {
    return new VisitPermit(
        link.id(),
        link.inmateId(),
        link.visitorId(),
        "JUDICIAL",
        "%d/%d".formatted(link.id(), today.getYear()),
        link.requestedAt().toLocalDate(),
        today.plusDays(DAYS_AHEAD),
        null,
        link.decidedBy(),
        link.decidedAt());
  }
}
