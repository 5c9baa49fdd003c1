package org.ziyara.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.ziyara.booking.DeskFamilyService;
import org.ziyara.booking.Detainee;
import org.ziyara.booking.FamilyAtDesk;
import org.ziyara.shared.ZiyaraException;

/**
 * The first step at the desk: which inmate, which of the visitors. The inmate stands in the address
 * by id; what was searched for does not, as it may be a name.
 */
@Named
@RequestScoped
public class DeskSearchPage {

  @Inject private DeskAddress address;
  @Inject private DeskFamilyService service;
  @Inject private DeskTexts texts;

  private String typed;
  private List<Detainee> found;
  private Detainee inmate;
  private List<FamilyAtDesk> families;

  public void load() {
    if (address.inmate() != null) {
      inmate = service.inmate(address.inmate());
      families = service.families(inmate.id());
    }
  }

  /** Goes on to the only one who fits, or shows all. */
  public void find() {
    try {
      found = service.find(typed);
    } catch (ZiyaraException refusal) {
      texts.report(refusal);
      return;
    }
    if (found.size() == 1) {
      Faces.redirect(address.families(found.get(0).id()));
    }
  }

  /** Who was found by what was typed; null before the search. */
  public List<Detainee> getFound() {
    return found;
  }

  /** Whether there may be more than are shown. */
  public boolean isCut() {
    return found != null && found.size() == DeskFamilyService.MOST_FOUND;
  }

  /** The inmate who was chosen; null while one is looked for. */
  public Detainee getInmate() {
    return found == null ? inmate : null;
  }

  public List<FamilyAtDesk> getFamilies() {
    return families;
  }

  public int getLength() {
    return DeskFamilyService.SEARCH_LENGTH;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }
}
