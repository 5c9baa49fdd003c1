package org.ziyara.visitor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.ziyara.shared.Ids;

/** A contact on an inmate's list; it never changes, lists do. */
@Entity
public class RegistryContact {

  @Id private Long id;
  private Long inmateId;

  @Enumerated(EnumType.STRING)
  private DocumentType documentType;

  private String documentNumber;

  @Enumerated(EnumType.STRING)
  private Relationship relationship;

  protected RegistryContact() {}

  RegistryContact(long inmateId, Contact contact) {
    this.id = Ids.next();
    this.inmateId = inmateId;
    this.documentType = contact.documentType();
    this.documentNumber = contact.documentNumber();
    this.relationship = contact.relationship();
  }

  Long inmateId() {
    return inmateId;
  }

  Contact contact() {
    return new Contact(documentType, documentNumber, relationship);
  }
}
