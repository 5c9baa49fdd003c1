package org.ziyara.inmate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.SecurityClass;
import org.ziyara.rules.Sex;
import org.ziyara.shared.Ids;

/** A person in prison, as the registry of the institution has them. */
@Entity
public class Inmate {

  @Id private Long id;
  private Long institutionId;
  private String registerNumber;
  private String familyNameAr;
  private String givenNameAr;
  private String familyName;
  private String givenName;
  private LocalDate dateOfBirth;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  @Enumerated(EnumType.STRING)
  private LegalStatus legalStatus;

  @Enumerated(EnumType.STRING)
  private SecurityClass securityClass;

  private String wing;
  private LocalDate releasedOn;
  private LocalDate movesOn;
  private Long movesTo;

  @Version private int version;

  protected Inmate() {}

  Inmate(long institutionId, String registerNumber, InmateDetails details) {
    this.id = Ids.next();
    this.institutionId = institutionId;
    this.registerNumber = registerNumber;
    describe(details);
  }

  final void describe(InmateDetails details) {
    familyNameAr = details.familyNameAr();
    givenNameAr = details.givenNameAr();
    familyName = details.familyName();
    givenName = details.givenName();
    dateOfBirth = details.dateOfBirth();
    sex = details.sex();
    legalStatus = details.legalStatus();
    securityClass = details.securityClass();
    wing = details.wing();
  }

  /** Free from that day on. */
  void release(LocalDate firstDay) {
    releasedOn = firstDay;
    movesOn = null;
    movesTo = null;
  }

  /** The transfer is ordered for a day to come. */
  void orderTransfer(long toInstitutionId, LocalDate day) {
    movesTo = toInstitutionId;
    movesOn = day;
  }

  /** Arrived, and entered into the register there. */
  void arrive(long atInstitutionId, String newRegisterNumber) {
    institutionId = atInstitutionId;
    registerNumber = newRegisterNumber;
    wing = null;
    movesOn = null;
    movesTo = null;
  }

  /** In detention after all. */
  void admitAgain() {
    releasedOn = null;
  }

  /** The transfer that was ordered does not take place. */
  void callOffTransfer() {
    movesOn = null;
    movesTo = null;
  }

  InmateDetails details() {
    return new InmateDetails(
        familyNameAr,
        givenNameAr,
        familyName,
        givenName,
        dateOfBirth,
        sex,
        legalStatus,
        securityClass,
        wing);
  }

  RegisterKey key() {
    return new RegisterKey(institutionId, registerNumber);
  }

  LocalDate releasedOn() {
    return releasedOn;
  }

  LocalDate movesOn() {
    return movesOn;
  }

  Long movesTo() {
    return movesTo;
  }

  Long id() {
    return id;
  }

  Long institutionId() {
    return institutionId;
  }

  int version() {
    return version;
  }
}
