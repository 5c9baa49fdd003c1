package org.ziyara.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.ziyara.demo.FamilyBook.Document;
import org.ziyara.demo.FamilyBook.Target;
import org.ziyara.demo.FamilyBook.Verdict;
import org.ziyara.demo.ReferenceData.Site;
import org.ziyara.demo.Rows.Inmate;

/**
 * The invented people that whoever tries the demonstration meets by name: two families who can sign
 * in, their relatives, and two inmates for a newcomer to ask a link to.
 */
record Cast(Site site, List<Role> roles, List<Family> families) {

  static final String INSTITUTION = "MA-002";
  private static final int DAYS_SINCE_LINK = 20;

  /**
   * An inmate.
   *
   * @param visitor the phone number of the family with an approved link, or null
   * @param contactDocument an identity card on the registry's contact list, or null
   */
  record Role(
      String registerNumber,
      String givenNameAr,
      String familyNameAr,
      String givenName,
      String familyName,
      int age,
      String securityClass,
      String visitor,
      String relationship,
      String contactDocument) {}

  /** A family with an account, an adult and a child who come along. */
  record Family(
      String phone,
      String language,
      String fullName,
      int age,
      String documentNumber,
      String adultName,
      int adultAge,
      String childName,
      int childAge) {}

  static Cast load(ReferenceData reference) {
    List<Role> roles =
        Csv.read(
            "cast-inmates.csv",
            row ->
                new Role(
                    row.get("register_number"),
                    row.get("given_name_ar"),
                    row.get("family_name_ar"),
                    row.get("given_name"),
                    row.get("family_name"),
                    Integer.parseInt(row.get("age")),
                    row.get("security_class"),
                    row.get("visitor"),
                    row.get("relationship"),
                    row.get("contact_document")));
    List<Family> families =
        Csv.read(
            "cast-visitors.csv",
            row ->
                new Family(
                    row.get("phone"),
                    row.get("language"),
                    row.get("full_name"),
                    Integer.parseInt(row.get("age")),
                    row.get("document_number"),
                    row.get("adult_name"),
                    Integer.parseInt(row.get("adult_age")),
                    row.get("child_name"),
                    Integer.parseInt(row.get("child_age"))));
    return new Cast(reference.site(INSTITUTION), roles, families);
  }

  int size() {
    return roles.size();
  }

  boolean has(String phone) {
    return families.stream().anyMatch(family -> family.phone().equals(phone));
  }

  /** Convicted men all, so that no judicial permit stands between a newcomer and a visit. */
  List<Inmate> inmates(LocalDate today) {
    return roles.stream()
        .map(
            role ->
                new Inmate(
                    roles.indexOf(role) + 1L,
                    site.id(),
                    role.registerNumber(),
                    role.familyNameAr(),
                    role.givenNameAr(),
                    role.familyName(),
                    role.givenName(),
                    today.minusYears(role.age()).minusDays(100),
                    "M",
                    "CONVICTED",
                    role.securityClass()))
        .toList();
  }

  /** Writes the families, their links and the contact lists into the book. */
  void enter(FamilyBook book, List<Inmate> inmates, Homes homes, LocalDate today) {
    LocalDateTime since = today.minusDays(DAYS_SINCE_LINK).atTime(10, 0);
    for (Family family : families) {
      Document document = new Document("CIN", family.documentNumber());
      long id =
          book.visitor(
              family.phone(),
              family.language(),
              family.fullName(),
              today.minusYears(family.age()).minusDays(60),
              document,
              homes.near(site.id()),
              since.minusMinutes(15),
              since.minusMinutes(13));
      book.companion(id, family.adultName(), today.minusYears(family.adultAge()).minusDays(200));
      book.companion(id, family.childName(), today.minusYears(family.childAge()).minusDays(150));
      for (Role role : roles) {
        if (family.phone().equals(role.visitor())) {
          Inmate inmate = inmates.get(roles.indexOf(role));
          book.contact(inmate.id(), document, role.relationship());
          Target target = Target.of(inmate, family.language());
          Verdict verdict = new Verdict("APPROVED", since, "registry", null);
          book.link(id, target, role.relationship(), since, verdict);
        }
      }
    }
    enterContacts(book, inmates);
  }

  private void enterContacts(FamilyBook book, List<Inmate> inmates) {
    for (Role role : roles) {
      if (role.contactDocument() != null) {
        Document document = new Document("CIN", role.contactDocument());
        book.contact(inmates.get(roles.indexOf(role)).id(), document, role.relationship());
      }
    }
  }
}
