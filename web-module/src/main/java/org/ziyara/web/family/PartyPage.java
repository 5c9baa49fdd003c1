package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.CompanionDetails;
import org.ziyara.visitor.CompanionService;
import org.ziyara.visitor.CompanionView;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.LinkService;
import org.ziyara.visitor.LinkView;
import org.ziyara.web.common.Problems;
import org.ziyara.web.common.Texts;

/** The second step: who comes along. */
@Named
@RequestScoped
public class PartyPage {

  @Inject private BookingAddress address;
  @Inject private LinkService links;
  @Inject private CompanionService companions;
  @Inject private Problems problems;
  @Inject private Texts texts;

  private LinkView link;
  private List<CompanionView> people;
  private String name;
  private LocalDate born;
  private DocumentType documentType;
  private String documentNumber;

  public void load() {
    link = links.mine(address.link());
    people = companions.mine();
    if (!link.isApproved()) {
      Faces.redirect("/family/links");
    }
  }

  /** Adds the person that was typed, and stays here with the same people ticked and the new one. */
  public void add() {
    added().ifPresent(id -> Faces.redirect(address.party(address.link(), chosenWith(id))));
  }

  /** Goes on to the times. A person who was typed but not added yet is added first. */
  public void next() {
    if (name == null && born == null && documentNumber == null) {
      Faces.redirect(address.time(address.link(), getChosen()));
    } else {
      added().ifPresent(id -> Faces.redirect(address.time(address.link(), chosenWith(id))));
    }
  }

  private Optional<Long> added() {
    try {
      if (name == null) {
        problems.add("name", texts.of("party.name.missing"));
      } else if (born == null) {
        problems.add("born", texts.of("birth.incomplete"));
      } else {
        return Optional.of(
            companions.add(new CompanionDetails(name, born, documentType, documentNumber)));
      }
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
    }
    return Optional.empty();
  }

  private Set<Long> chosenWith(long added) {
    Set<Long> all = new LinkedHashSet<>(getChosen());
    all.add(added);
    return all;
  }

  /** Who is ticked: what was sent, or else what the address says. */
  public List<Long> getChosen() {
    return Faces.isPostback() ? address.ids("companion") : address.with();
  }

  /** Whether the person is to be added: then the form to add one must be filled in. */
  public boolean isAdding() {
    return Faces.getRequestParameter("add") != null;
  }

  /** The page that takes somebody off the list, and back here. */
  public String removal(long id) {
    return address.companion(id, address.link(), getChosen());
  }

  public LinkView getLink() {
    return link;
  }

  public List<CompanionView> getPeople() {
    return people;
  }

  /** Whether the form to add a person is open: nobody is there yet, or something is wrong in it. */
  public boolean isAddingOpen() {
    return people.isEmpty() || name != null || problems.isAny();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getBorn() {
    return born;
  }

  public void setBorn(LocalDate born) {
    this.born = born;
  }

  public DocumentType[] getDocumentTypes() {
    return DocumentType.values();
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
}
