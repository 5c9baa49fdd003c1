package org.ziyara.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known beyond the slot, the same for every slot of an institution.
 *
 * @param securityClass of the inmate; null while the link names nobody
 * @param companionBirths dates of birth of those who come along
 * @param inmateVisits the inmate's other active visits
 * @param visitorVisits the visitor's other active visits, without the hold that this request
 *     replaces
 */
public record Facts(
    VisitorFacts visitor,
    LinkFacts link,
    SecurityClass securityClass,
    InstitutionFacts institution,
    List<LocalDate> companionBirths,
    List<Engagement> inmateVisits,
    List<Engagement> visitorVisits,
    List<ClosureFacts> closures) {
  public Facts {
    companionBirths = List.copyOf(companionBirths);
    inmateVisits = List.copyOf(inmateVisits);
    visitorVisits = List.copyOf(visitorVisits);
    closures = List.copyOf(closures);
  }
}
