package org.ziyara.visitor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** The person behind a family account. Whoever proved the phone by a one-time code is verified. */
@Entity
public class Visitor {

  /** The id of the account. */
  @Id private Long id;

  private String fullName;
  private LocalDate dateOfBirth;

  @Enumerated(EnumType.STRING)
  private DocumentType documentType;

  private String documentNumber;
  private String phone;
  private Instant verifiedAt;
  private String cityCode;
  private boolean abroad;

  @Version private int version;

  protected Visitor() {}

  public Visitor(
      long accountId,
      String fullName,
      LocalDate dateOfBirth,
      DocumentType documentType,
      String documentNumber,
      String phone) {
    this.id = accountId;
    this.phone = phone;
    describe(fullName, dateOfBirth, documentType, documentNumber);
  }

  /** Who the person is; changes only until the phone is proved. */
  final void describe(
      String name, LocalDate birth, DocumentType typeOfDocument, String numberOfDocument) {
    fullName = name;
    dateOfBirth = birth;
    documentType = typeOfDocument;
    documentNumber = numberOfDocument;
  }

  /** Where the person lives, which decides whether the way to a visit is long. */
  final void liveIn(Home home) {
    cityCode = home.cityCode();
    abroad = home.abroad();
  }

  /** The phone has been proved; from now on the document belongs to this account alone. */
  public void verify(Instant now) {
    if (verifiedAt == null) {
      verifiedAt = now;
    }
  }

  public boolean isVerified() {
    return verifiedAt != null;
  }

  public Long id() {
    return id;
  }

  public String fullName() {
    return fullName;
  }

  public LocalDate dateOfBirth() {
    return dateOfBirth;
  }

  public DocumentType documentType() {
    return documentType;
  }

  public String documentNumber() {
    return documentNumber;
  }

  public String phone() {
    return phone;
  }
}
