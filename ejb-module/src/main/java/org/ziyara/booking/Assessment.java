package org.ziyara.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.policy.PolicyBook;
import org.ziyara.rules.Decision;
import org.ziyara.rules.RuleBook;

/**
 * A visit, booked or only asked for, with all that the rules want to know: as if its place were
 * asked for again, as of the moment at which it was.
 */
public final class Assessment {

  private final SubjectRow subject;
  private final Situation situation;

  Assessment(SubjectRow subject, Situation situation) {
    this.subject = subject;
    this.situation = situation;
  }

  /** What the rules say of it by these policies. */
  public Decision by(PolicyBook policies) {
    return RuleBook.evaluate(
        situation.request(subject.slot()),
        situation.facts(),
        policies.on(date(), situation.link().inmate()),
        subject.askedAt());
  }

  public long id() {
    return subject.id();
  }

  /** Of the visit as it is judged. */
  public int version() {
    return subject.version();
  }

  public long institutionId() {
    return situation.link().institutionId();
  }

  /** Nine bare characters; null for a request that was refused. */
  public String reference() {
    return subject.reference();
  }

  public String registerNumber() {
    return subject.registerNumber();
  }

  public LocalDate date() {
    return subject.slot().date();
  }

  public LocalTime startsAt() {
    return subject.slot().startsAt();
  }

  Instant askedAt() {
    return subject.askedAt();
  }
}
