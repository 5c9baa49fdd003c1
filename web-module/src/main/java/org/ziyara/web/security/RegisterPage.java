package org.ziyara.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.Registration;
import org.ziyara.visitor.RegistrationService;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;

/** Opens a family's account; the next page asks for the code. */
@Named
@RequestScoped
public class RegisterPage {

  @Inject private RegistrationService registration;
  @Inject private Language language;
  @Inject private Problems problems;
  @Inject private HttpServletRequest request;

  private String fullName;
  private DocumentType documentType;
  private String documentNumber;
  private LocalDate dateOfBirth;
  private String phone;
  private String password;

  public void register() {
    try {
      String token =
          registration.register(
              new Registration(
                  fullName,
                  documentType,
                  documentNumber,
                  dateOfBirth,
                  phone,
                  password,
                  language.getCode()),
              ClientAddress.of(request));
      Faces.redirect("/verify?token=" + token);
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
    }
  }

  public DocumentType[] getDocumentTypes() {
    return DocumentType.values();
  }

  public String getFullName() {
    return fullName;
  }

  public void setFullName(String fullName) {
    this.fullName = fullName;
  }

  public DocumentType getDocumentType() {
    return documentType;
  }

  public void setDocumentType(DocumentType documentType) {
    this.documentType = documentType;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public LocalDate getDateOfBirth() {
    return dateOfBirth;
  }

  public void setDateOfBirth(LocalDate dateOfBirth) {
    this.dateOfBirth = dateOfBirth;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
