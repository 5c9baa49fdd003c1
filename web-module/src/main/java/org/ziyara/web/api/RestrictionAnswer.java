package org.ziyara.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ziyara.order.Person;
import org.ziyara.order.RestrictionView;
import org.ziyara.rules.RestrictionFacts.Effect;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Versioned;

/**
 * A restriction.
 *
 * @param national whether it holds in every institution
 * @param inmate absent where it holds for all inmates
 */
public record RestrictionAnswer(
    long id,
    boolean national,
    @MayBeAbsent Long inmate,
    @MayBeAbsent String registerNumber,
    @MayBeAbsent Long visitor,
    @MayBeAbsent String documentNumber,
    @MayBeAbsent String fullName,
    @MayBeAbsent LocalDate dateOfBirth,
    Effect effect,
    LocalDate firstDay,
    @MayBeAbsent LocalDate lastDay,
    String reason,
    String decidedBy,
    Instant decidedAt,
    @MayBeAbsent Instant liftedAt,
    int version)
    implements Versioned {

  static RestrictionAnswer of(RestrictionView restriction) {
    Optional<RestrictionView.Inmate> inmate = Optional.ofNullable(restriction.inmate());
    Optional<Person> person = Optional.ofNullable(restriction.person());
    return new RestrictionAnswer(
        restriction.id(),
        restriction.isNational(),
        inmate.map(RestrictionView.Inmate::id).orElse(null),
        inmate.map(RestrictionView.Inmate::registerNumber).orElse(null),
        person.map(Person::visitorId).orElse(null),
        person.map(Person::documentNumber).orElse(null),
        person.map(Person::fullName).orElse(null),
        person.map(Person::dateOfBirth).orElse(null),
        restriction.effect(),
        restriction.firstDay(),
        restriction.lastDay(),
        restriction.reason(),
        restriction.decidedBy(),
        restriction.decidedAt(),
        restriction.liftedAt(),
        restriction.version());
  }

  @Override
  public String path() {
    return "restrictions/" + id;
  }
}
