package org.ziyara.visitor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.ziyara.shared.Ids;

/** A contact on an inmate's list; it never changes, lists do. */
@Entity
@Table(name = "registry_contact")
public class ContactEntry {

  @Id private Long id;
  private Long inmateId;

  @Enumerated(EnumType.STRING)
  private DocumentType documentType;

  private String documentNumber;

  @Enumerated(EnumType.STRING)
  private Relationship relationship;

  protected ContactEntry() {}

  ContactEntry(long inmateId, RegistryContact contact) {
    this.id = Ids.next();
    this.inmateId = inmateId;
    this.documentType = contact.documentType();
    this.documentNumber = contact.documentNumber();
    this.relationship = contact.relationship();
  }

  Long inmateId() {
    return inmateId;
  }

  RegistryContact contact() {
    return new RegistryContact(documentType, documentNumber, relationship);
  }
}
