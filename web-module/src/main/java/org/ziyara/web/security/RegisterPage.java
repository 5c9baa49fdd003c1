package org.ziyara.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.City;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.Home;
import org.ziyara.visitor.Registration;
import org.ziyara.visitor.RegistrationService;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;

/** Opens a family's account; the next page asks for the code. */
@Named
@RequestScoped
public class RegisterPage {

  private static final String ABROAD = "abroad";

  @Inject private RegistrationService registration;
  @Inject private Language language;
  @Inject private Problems problems;
  @Inject private HttpServletRequest request;

  private String fullName;
  private DocumentType documentType;
  private String documentNumber;
  private LocalDate dateOfBirth;
  private String phone;
  private String email;
  private String password;
  private String messageLanguage;
  private String home;
  private List<City> cities;

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
                  email,
                  password,
                  messageLanguage,
                  home()),
              ClientAddress.of(request));
      Faces.redirect("/verify?token=" + token);
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
    }
  }

  /** The language in which messages go out: the page's own until another is chosen. */
  public String getMessageLanguage() {
    return messageLanguage == null ? language.getCode() : messageLanguage;
  }

  public void setMessageLanguage(String messageLanguage) {
    this.messageLanguage = messageLanguage;
  }

  private Home home() {
    if (home == null) {
      return Home.UNKNOWN;
    }
    return home.equals(ABROAD) ? Home.ABROAD : Home.in(home);
  }

  public List<City> getCities() {
    if (cities == null) {
      cities = registration.cities();
    }
    return cities;
  }

  /** The code of a city, {@value #ABROAD}, or null when it is not said. */
  public String getHome() {
    return home;
  }

  public void setHome(String home) {
    this.home = home;
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

  /** Whether messages can go by e-mail at all. */
  public boolean isEmailPossible() {
    return registration.hasEmail();
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
