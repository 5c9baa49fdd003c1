package org.ziyara.web.api;

import java.time.LocalDate;
import org.ziyara.order.Person;
import org.ziyara.order.RestrictionDetails;
import org.ziyara.rules.RestrictionFacts.Effect;
import org.ziyara.web.api.protocol.MayBeAbsent;

/**
 * Whose visits are to be restricted: of a person, of an inmate, or of that person to that inmate. A
 * person is named by account, by document, or by name and date of birth.
 *
 * @param lastDay left out: until it is lifted
 */
public record RestrictionBody(
    @MayBeAbsent Long inmate,
    @MayBeAbsent Long visitor,
    @MayBeAbsent String documentNumber,
    @MayBeAbsent String fullName,
    @MayBeAbsent LocalDate dateOfBirth,
    Effect effect,
    LocalDate firstDay,
    @MayBeAbsent LocalDate lastDay,
    String reason) {

  RestrictionDetails details() {
    Person person = new Person(visitor, documentNumber, fullName, dateOfBirth);
    Person named = person.equals(new Person(null, null, null, null)) ? null : person;
    return new RestrictionDetails(inmate, named, effect, firstDay, lastDay, reason);
  }
}
