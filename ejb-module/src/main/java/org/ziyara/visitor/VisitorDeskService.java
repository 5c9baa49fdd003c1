package org.ziyara.visitor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ziyara.account.Account;
import org.ziyara.account.Accounts;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.inmate.RegisterNumber;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** Enrols families at the counter, where an officer sees their documents. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.DIRECTOR})
public class VisitorDeskService {

  @Inject private Accounts accounts;
  @Inject private VisitorRepository visitors;
  @Inject private LinkRepository links;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Who stands at the counter, as the document says. */
  public record NewVisitor(
      String fullName,
      DocumentType documentType,
      String documentNumber,
      LocalDate dateOfBirth,
      String phone,
      String language) {

    private NewVisitor checked(LocalDate today) {
      Input input = new Input();
      NewVisitor person =
          new NewVisitor(
              input.read("fullName", () -> PersonName.of(fullName)),
              documentType,
              input.read("documentNumber", () -> DocumentNumber.of(documentNumber)),
              input.read("dateOfBirth", () -> BirthDate.of(dateOfBirth, today)),
              input.read("phone", () -> PhoneNumber.of(phone)),
              language);
      input.check();
      return person;
    }
  }

  /**
   * Opens a verified account and returns the visitor's id. Nobody knows its password: the family
   * comes to the counter, or registers the phone anew.
   *
   * @throws ZiyaraException VISITOR_EXISTS for a phone that is known, DOCUMENT_TAKEN
   */
  public long enrol(NewVisitor typed) {
    NewVisitor person = typed.checked(LocalDate.now(clock));
    if (accounts.byUsername(person.phone()).isPresent()) {
      throw new ZiyaraException("VISITOR_EXISTS");
    }
    Account account =
        accounts.open(
            person.phone(), UUID.randomUUID().toString(), person.fullName(), person.language());
    Visitor visitor =
        new Visitor(
            account.id(),
            person.fullName(),
            person.dateOfBirth(),
            person.documentType(),
            person.documentNumber(),
            person.phone());
    visitors.add(visitor);
    visitors.flush();
    if (visitors.isDocumentTaken(visitor)) {
      throw new ZiyaraException("DOCUMENT_TAKEN");
    }
    visitor.verify(clock.instant());
    accounts.enable(account.id());
    audit.record("VISITOR_ENROLLED", "VISITOR", account.id(), caller.institutionId(), null);
    return account.id();
  }

  /**
   * Asks for a link to an inmate of the caller's institution in the name of a visitor, for the desk
   * to decide; returns its id.
   *
   * @throws ZiyaraException LINK_EXISTS, REGISTER_NUMBER_INVALID, NAME_INVALID
   */
  public long requestLink(
      long visitorId, String registerNumber, String familyName, Relationship relationship) {
    if (!visitors.get(visitorId).isVerified()) {
      throw new NotFoundException();
    }
    String number = RegisterNumber.of(registerNumber);
    String name = PersonName.of(familyName);
    long institutionId = caller.institutionId();
    links.inTurn(visitorId);
    if (links.find(visitorId, institutionId, number).isPresent()) {
      throw new ZiyaraException("LINK_EXISTS");
    }
    Long inmateId = links.inmate(institutionId, number, name).orElse(null);
    KinshipLink link = new KinshipLink(visitorId, institutionId, number);
    link.request(name, relationship, inmateId, clock.instant());
    links.add(link);
    audit.record("LINK_REQUESTED", "KINSHIP_LINK", link.id(), institutionId, null);
    return link.id();
  }
}
