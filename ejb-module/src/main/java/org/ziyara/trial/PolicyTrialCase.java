package org.ziyara.trial;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import org.ziyara.booking.Assessment;
import org.ziyara.explanation.ViolationsJson;
import org.ziyara.rules.Violation;
import org.ziyara.shared.Ids;

/** A visit on which the decision changes. */
@Entity
public class PolicyTrialCase {

  @Id private Long id;
  private Long trialId;

  @Enumerated(EnumType.STRING)
  private Population population;

  private boolean accepted;
  private long institutionId;
  private String reference;
  private LocalDate visitDate;
  private LocalTime startsAt;
  private String registerNumber;
  private String violations;

  protected PolicyTrialCase() {}

  /**
   * @param accepted whether it would be accepted, and is refused today; or the other way round
   * @param changing the violations that come, or go
   */
  PolicyTrialCase(
      long trialId,
      Population population,
      Assessment visit,
      boolean accepted,
      Collection<Violation> changing) {
    this.id = Ids.next();
    this.trialId = trialId;
    this.population = population;
    this.accepted = accepted;
    this.institutionId = visit.institutionId();
    this.reference = visit.reference();
    this.visitDate = visit.date();
    this.startsAt = visit.startsAt();
    this.registerNumber = visit.registerNumber();
    this.violations = ViolationsJson.write(changing);
  }
}
