package org.ziyara.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ziyara.demo.Rows.Account;
import org.ziyara.demo.Rows.Companion;
import org.ziyara.demo.Rows.Inmate;
import org.ziyara.demo.Rows.KinshipLink;
import org.ziyara.demo.Rows.RegistryContact;
import org.ziyara.demo.Rows.Visitor;

/** The rows of families as they come up, with their ids. */
final class FamilyBook {

  /** An identity document. */
  record Document(String type, String number) {}

  /** What was decided about a link, by whom and why; {@code by} null while it is undecided. */
  record Verdict(String state, LocalDateTime at, String by, String reason) {
    static final Verdict NONE = new Verdict("REQUESTED", null, null, null);
  }

  /** The register number and family name that were typed, and the inmate meant, or null. */
  record Target(long institutionId, String registerNumber, String familyName, Long inmateId) {
    static Target of(Inmate inmate, String language) {
      return new Target(
          inmate.institutionId(),
          inmate.registerNumber(),
          language.equals("ar") ? inmate.familyNameAr() : inmate.familyName(),
          inmate.id());
    }
  }

  private final String passwordHash;
  private final long firstAccount;
  private final List<Account> accounts = new ArrayList<>();
  private final List<Visitor> visitors = new ArrayList<>();
  private final List<Companion> companions = new ArrayList<>();
  private final List<RegistryContact> contacts = new ArrayList<>();
  private final List<KinshipLink> links = new ArrayList<>();

  FamilyBook(long firstAccount, String passwordHash) {
    this.firstAccount = firstAccount;
    this.passwordHash = passwordHash;
  }

  /** A visitor with an account; {@code verifiedAt} null when the code was never entered. */
  long visitor(
      String phone,
      String language,
      String name,
      LocalDate birth,
      Document document,
      Homes.Home home,
      LocalDateTime createdAt,
      LocalDateTime verifiedAt) {
    long id = firstAccount + accounts.size();
    accounts.add(new Account(id, phone, passwordHash, "FAMILY", null, name, language, createdAt));
    visitors.add(
        new Visitor(
            id,
            name,
            birth,
            document.type(),
            document.number(),
            phone,
            verifiedAt,
            home.cityCode(),
            home.abroad()));
    return id;
  }

  void companion(long visitorId, String name, LocalDate birth) {
    companions.add(new Companion(companions.size() + 1L, visitorId, name, birth));
  }

  void contact(long inmateId, Document document, String relationship) {
    contacts.add(
        new RegistryContact(
            contacts.size() + 1L, inmateId, document.type(), document.number(), relationship));
  }

  void link(
      long visitorId,
      Target target,
      String relationship,
      LocalDateTime requestedAt,
      Verdict verdict) {
    links.add(
        new KinshipLink(
            links.size() + 1L,
            visitorId,
            target.institutionId(),
            target.registerNumber(),
            target.familyName(),
            relationship,
            target.inmateId(),
            verdict.state(),
            requestedAt,
            verdict.at(),
            verdict.by(),
            verdict.reason()));
  }

  List<Account> accounts() {
    return accounts;
  }

  List<Visitor> visitors() {
    return visitors;
  }

  List<Companion> companions() {
    return companions;
  }

  List<RegistryContact> contacts() {
    return contacts;
  }

  List<KinshipLink> links() {
    return links;
  }
}
