package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.ziyara.shared.NotFoundException;
import org.ziyara.visitor.CompanionService;
import org.ziyara.visitor.CompanionView;

/** Asks before a companion is taken off the list. */
@Named
@RequestScoped
public class CompanionPage {

  @Inject private BookingAddress address;
  @Inject private CompanionService companions;

  private CompanionView companion;

  public void load() {
    long id = id();
    companion =
        companions.mine().stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(NotFoundException::new);
  }

  public void remove() {
    long id = id();
    companions.remove(id);
    Faces.redirect(without(id));
  }

  private long id() {
    return address.ids("id").stream().findFirst().orElseThrow(NotFoundException::new);
  }

  public CompanionView getCompanion() {
    return companion;
  }

  /** The step that one came from, as it was. */
  public String getUnchanged() {
    return address.party(address.link(), address.with());
  }

  private String without(long removed) {
    List<Long> others = address.with().stream().filter(id -> id != removed).toList();
    return address.party(address.link(), others);
  }
}
