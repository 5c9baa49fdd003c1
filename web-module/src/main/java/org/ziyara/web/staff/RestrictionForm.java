package org.ziyara.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.ziyara.order.Person;
import org.ziyara.order.RestrictionDetails;
import org.ziyara.order.RestrictionService;
import org.ziyara.rules.RestrictionFacts.Effect;

/** A restriction as it is written down: on an inmate's file, or on a person by itself. */
@Named
@RequestScoped
public class RestrictionForm {

  @Inject private RestrictionService restrictions;
  @Inject private InmatePage inmatePage;
  @Inject private RestrictionsPage restrictionsPage;
  @Inject private Clock clock;

  private Long visitor;
  private String documentNumber;
  private String fullName;
  private LocalDate dateOfBirth;
  private Effect effect = Effect.NO_VISITS;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String reason;

  /** Restricts the visits of the inmate whose file is open, to everybody or to one visitor. */
  public String restrictInmate() {
    Person person = visitor == null ? null : Person.ofAccount(visitor);
    long inmateId = inmatePage.getFile().inmate().id();
    return inmatePage.act("restricted", () -> restrictions.restrict(details(inmateId, person)));
  }

  /** Restricts the visits of a person to whomever. */
  public String restrictPerson() {
    Person person = new Person(null, documentNumber, fullName, dateOfBirth);
    return restrictionsPage.act("restricted", () -> restrictions.restrict(details(null, person)));
  }

  private RestrictionDetails details(Long inmateId, Person person) {
    return new RestrictionDetails(inmateId, person, effect, firstDay, lastDay, reason);
  }

  public Effect[] getEffects() {
    return Effect.values();
  }

  public Long getVisitor() {
    return visitor;
  }

  public void setVisitor(Long visitor) {
    this.visitor = visitor;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public String getFullName() {
    return fullName;
  }

  public void setFullName(String fullName) {
    this.fullName = fullName;
  }

  public LocalDate getDateOfBirth() {
    return dateOfBirth;
  }

  public void setDateOfBirth(LocalDate dateOfBirth) {
    this.dateOfBirth = dateOfBirth;
  }

  public Effect getEffect() {
    return effect;
  }

  public void setEffect(Effect effect) {
    this.effect = effect;
  }

  public LocalDate getFirstDay() {
    return firstDay == null ? LocalDate.now(clock) : firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
