package org.ziyara.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known beyond the slot, the same for every slot of an institution.
 *
 * @param inmate null while the link names nobody
 * @param companionBirths dates of birth of those who come along
 * @param inmateVisits the inmate's other active visits
 * @param countedVisits the days of the inmate's other visits that use up the entitlement
 * @param visitorVisits the visitor's other active visits, without the hold that this request
 *     replaces
 */
public record Facts(
    VisitorFacts visitor,
    LinkFacts link,
    InmateFacts inmate,
    InstitutionFacts institution,
    List<LocalDate> companionBirths,
    List<Engagement> inmateVisits,
    List<LocalDate> countedVisits,
    List<Engagement> visitorVisits,
    List<ClosureFacts> closures) {
  public Facts {
    companionBirths = List.copyOf(companionBirths);
    inmateVisits = List.copyOf(inmateVisits);
    countedVisits = List.copyOf(countedVisits);
    visitorVisits = List.copyOf(visitorVisits);
    closures = List.copyOf(closures);
  }
}
